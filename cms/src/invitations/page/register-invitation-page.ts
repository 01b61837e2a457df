import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { isFromOtherSite } from '../../public-pages/is-from-other-site';
import { acceptFromPage, showInvitation } from './invitation-page';
import { openingPage } from './opening-page';
import { pageScript } from './page-script';

type Context = Parameters<Core.MiddlewareHandler>[0];
type Handler = (strapi: Core.Strapi, context: Context) => Promise<void> | void;

/** Serves what an invitation's link leads to, at `/kutsu`, to anybody: the token is the key. */
export function registerInvitationPage({ strapi }: { strapi: Core.Strapi }): void {
  const page = (method: 'GET' | 'POST', path: string, handler: Handler) => ({
    method,
    path,
    handler: async (context: Context) => {
      assertOwnPage(context);
      context.set('Cache-Control', 'no-store');
      context.type = 'html';
      await handler(strapi, context);
    },
    info: { type: 'admin' as const },
    config: { auth: false as const },
  });
  strapi.server.routes({
    type: 'admin',
    prefix: '/kutsu',
    routes: [
      page('GET', '/', (_, context) => {
        context.body = openingPage();
      }),
      page('GET', '/kutsu.js', (_, context) => {
        context.type = 'js';
        context.body = pageScript;
      }),
      page('POST', '/avaa', showInvitation),
      page('POST', '/hyvaksy', acceptFromPage),
    ],
  });
}

/** Another site may not send its visitors' forms here and log them in as somebody else. */
function assertOwnPage(context: Context): void {
  if (isFromOtherSite(context))
    throw new errors.ForbiddenError('Avaa kutsu sähköpostissa olevasta linkistä.');
}
