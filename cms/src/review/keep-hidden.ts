import type { Core } from '@strapi/strapi';
import {
  dataOf,
  documentIdOf,
  isPublishing,
  replaceData,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from '../document-middlewares/document-write';
import { reviewedUidSchema } from './review-answers';

/**
 * Why an entry is hidden is written by hiding alone (hide-entry.ts), never by a request's own
 * values or by copying. Whatever is published is not hidden any more.
 */
export function keepHidden(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (!reviewedUidSchema.safeParse(context.uid).success) return next();
    if (['create', 'update', 'clone'].includes(context.action)) {
      const data = dataOf(context);
      delete data.hiddenReason;
      delete data.hiddenAt;
      replaceData(context, data);
    }
    if (isPublishing(context)) await show(strapi, context, documentIdOf(context));
    const result = await next();
    if (context.action === 'clone') await show(strapi, context, resultDocumentId(result));
    return result;
  };
}

async function show(
  strapi: Core.Strapi,
  { uid }: DocumentContext,
  documentId: string | undefined,
): Promise<void> {
  if (documentId === undefined) return;
  await strapi.db.query(uid).updateMany({
    where: { documentId, hiddenAt: { $notNull: true } },
    data: { hiddenReason: null, hiddenAt: null },
  });
}
