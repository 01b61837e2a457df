import type { Core } from '@strapi/strapi';
import { isWrite, type DocumentMiddleware } from './document-write';

/** A write and everything that the other middlewares do about it happen together or not at all. */
export function inTransaction(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!isWrite(context) || !context.uid.startsWith('api::')) return next();
    return strapi.db.transaction(() => next());
  };
}
