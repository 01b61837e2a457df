import type { Core } from '@strapi/strapi';
import { withoutAccounts } from '../admin-guard/without-accounts';

/** Of every admin route with content in it; register-admin-guard.ts adds it. */
export default function hideAccounts(): Core.MiddlewareHandler {
  return async (context, next) => {
    await next();
    const body: unknown = context.body;
    const isJson = typeof body === 'object' && body !== null && !('pipe' in body);
    if (isJson && !Buffer.isBuffer(body)) context.body = withoutAccounts(body);
  };
}
