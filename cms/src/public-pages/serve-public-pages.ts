import type { Core } from '@strapi/strapi';
import { isFromOtherSite } from './is-from-other-site';
import { messagePage } from './message-page';
import { pagePolicy } from './page-policy';

export type PageContext = Parameters<Core.MiddlewareHandler>[0];
export type PublicPage = {
  method: 'GET' | 'POST';
  path: string;
  handle(strapi: Core.Strapi, context: PageContext): Promise<void> | void;
};

/**
 * Serves HTML pages to anybody, without cookies or a login. Their addresses may carry a link's
 * token, so nothing keeps them and no other page hears of them; our own log leaves out what
 * follows the `?`.
 */
export function servePublicPages(
  strapi: Core.Strapi,
  prefix: string,
  pages: readonly PublicPage[],
): void {
  strapi.server.routes({
    type: 'admin',
    prefix,
    routes: pages.map(({ method, path, handle }) => ({
      method,
      path,
      handler: async (context: PageContext) => {
        context.set('Cache-Control', 'no-store');
        context.set('Referrer-Policy', 'no-referrer');
        context.set('Content-Security-Policy', pagePolicy);
        context.type = 'html';
        if (isFromOtherSite(context)) {
          context.status = 403;
          context.body = messagePage('Avaa sivu uudelleen', [
            'Lomake lähetettiin toiselta sivustolta, joten sitä ei otettu vastaan. Avaa sivu sen omasta osoitteesta.',
          ]);
          return;
        }
        await handle(strapi, context);
      },
      info: { type: 'admin' as const },
      config: { auth: false as const },
    })),
  });
}
