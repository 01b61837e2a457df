import type { Core } from '@strapi/strapi';
import { isFromOtherSite } from './is-from-other-site';
import { messagePage } from './message-page';
import { networkOf } from './network-of';
import { pagePolicy } from './page-policy';
import { RequestLimit } from './request-limit';

export type PageContext = Parameters<Core.MiddlewareHandler>[0];
export type PublicPage = {
  method: 'GET' | 'POST';
  path: string;
  handle(strapi: Core.Strapi, context: PageContext): Promise<void> | void;
};

/**
 * From one network in five minutes: a course writes its reports, a guesser or a flood of searches
 * gets nowhere.
 */
const mostRequests = 600;
const requests = new RequestLimit(mostRequests, 5 * 60 * 1000);

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
        const refusal = refusalOf(context);
        if (refusal) return say(context, refusal);
        try {
          await handle(strapi, context);
        } catch (error) {
          strapi.log.error(`${method} ${prefix}${path} failed.`, error);
          context.type = 'html';
          say(context, failure);
        }
      },
      info: { type: 'admin' as const },
      config: { auth: false as const },
    })),
  });
}

type Saying = { status: number; title: string; text: string };

const failure: Saying = {
  status: 500,
  title: 'Jotain meni vikaan',
  text: 'Vika on palvelussa, ei sinussa. Yritä hetken kuluttua uudelleen: selaimen paluupainike tuo takaisin sen, mitä kirjoitit.',
};

/** Why a request is not even looked at. */
function refusalOf(context: PageContext): Saying | undefined {
  if (requests.isOver(networkOf(context.request.ip), new Date()))
    return {
      status: 429,
      title: 'Odota hetki',
      text: 'Sivuja on avattu verkostasi hyvin monta lyhyessä ajassa. Odota viisi minuuttia ja yritä uudelleen: selaimen paluupainike tuo takaisin sen, mitä kirjoitit.',
    };
  if (isFromOtherSite(context))
    return {
      status: 403,
      title: 'Avaa sivu uudelleen',
      text: 'Lomake lähetettiin toiselta sivustolta, joten sitä ei otettu vastaan. Avaa sivu sen omasta osoitteesta.',
    };
  return undefined;
}

function say(context: PageContext, { status, title, text }: Saying): void {
  context.status = status;
  context.body = messagePage(title, [text]);
}
