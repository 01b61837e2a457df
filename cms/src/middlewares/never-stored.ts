import type { Core } from '@strapi/strapi';

const answers = /^\/(admin|content-manager|upload|i18n|civil-society)(\/|$)/;

/**
 * What the admin is told is for one person at one moment: no browser or proxy keeps it, and the
 * next user of a shared computer does not find it. The admin's own files are the same for all.
 */
export default function neverStored(): Core.MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (answers.test(context.path) && context.response.is('json'))
      context.set('Cache-Control', 'no-store');
  };
}
