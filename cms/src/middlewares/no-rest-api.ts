import type { Core } from '@strapi/strapi';

/**
 * There is no REST API: the site reads by GraphQL and the admin has routes of its own. Strapi's
 * media library would serve and delete everybody's images there to any full-access token.
 */
export default function noRestApi(): Core.MiddlewareHandler {
  return async (context, next) => {
    if (/^\/api(\/|$)/i.test(context.path)) context.throw(404);
    else await next();
  };
}
