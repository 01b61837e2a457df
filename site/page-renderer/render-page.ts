import { createApp } from 'astro/app/entrypoint';
import { routes } from '../src/routes.ts';
import type { PageLocals } from '../src/site-pages/page-locals.ts';

/** Astro's address of the page that servers know as the file `404.html`. */
const notFoundRoute = '/404/';

const app = createApp({ streaming: false });

/**
 * Renders a page, or another text that the site is built from.
 * @param address absolute, such as `https://pohjoissavolaiset.fi/jarjestot/kuoro/`
 * @throws Error when the page fails, or when no file of `src/pages` has the address.
 */
export async function renderPage(address: string, locals: PageLocals): Promise<string> {
  const request = new Request(address.replace(routes.notFound(), notFoundRoute));
  const routeData = app.match(request);
  if (!routeData) throw new Error(`No file of src/pages has the address ${address}`);
  const response = await app.render(request, { routeData, locals, addCookieHeader: false });
  // The page for what is not found answers 404, and is rendered like any other.
  if (response.status >= 500) throw new Error(`Rendering ${address} answered ${response.status}`);
  return response.text();
}
