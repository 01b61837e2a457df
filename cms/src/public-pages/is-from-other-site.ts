import type { Core } from '@strapi/strapi';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Whether a form was sent by a page of another site, in the name of whoever visited that. */
export function isFromOtherSite({ method, headers }: Context): boolean {
  return method === 'POST' && headers['sec-fetch-site'] === 'cross-site';
}
