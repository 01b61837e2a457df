import type { Core } from '@strapi/strapi';
import { documentIdOf, isWrite, type DocumentMiddleware } from './document-write';
import { lockRows } from './lock-rows';

/**
 * Whoever changes a document holds it until they are done. Everybody takes the document before
 * anything else, such as the lock on slugs: two who lock in different orders wait for each other.
 */
export function lockDocument(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const documentId = documentIdOf(context);
    if (isWrite(context) && context.uid.startsWith('api::') && documentId !== undefined)
      await lockRows(strapi, context.uid, { documentId });
    return next();
  };
}
