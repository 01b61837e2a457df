import type { Core } from '@strapi/strapi';
import { requestUser } from '../permissions/request-user';
import { dataOf, replaceData, type DocumentMiddleware } from './document-write';

const identity = ['id', 'documentId', 'createdAt', 'updatedAt', 'publishedAt', 'localizations'];

/**
 * Takes from what an editor sends everything that says which entry it is. Strapi lets these pass
 * with the values, whatever the permissions: with another's `documentId` an own entry became part
 * of the other organisation's, and the answer was their draft.
 */
export function dropIdentity(strapi: Core.Strapi): DocumentMiddleware {
  return (context, next) => {
    const isWritingValues = ['create', 'update', 'clone'].includes(context.action);
    if (isWritingValues && requestUser(strapi)) {
      const values = Object.entries(dataOf(context)).filter(([key]) => !identity.includes(key));
      replaceData(context, Object.fromEntries(values));
    }
    return next();
  };
}
