import { getSiteEnvironment } from '../config/env.ts';
import { loadSite } from '../load-site.ts';
import { routes } from '../routes.ts';
import { siteShell } from '../view-models/page/site-shell.ts';
import type { PageLocals } from './page-locals.ts';
import { sitePages } from './site-pages.ts';

/** What the page at `path` is rendered from; for an unknown address the page that says so. */
export async function findPageLocals(path: string): Promise<PageLocals> {
  const index = await loadSite();
  const pages = sitePages(index);
  const page =
    pages.find((candidate) => candidate.path === path) ??
    pages.find((candidate) => candidate.path === routes.notFound());
  if (!page) throw new Error('The site has no page for what is not found.');
  const { SHOW_DEMO_NOTICE: showDemoNotice, CMS_URL: cmsUrl } = getSiteEnvironment();
  return { shell: siteShell(index, { showDemoNotice, cmsUrl }), view: page.view(index) };
}
