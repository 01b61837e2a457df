import type { Core } from '@strapi/strapi';
import { newsArticleUid } from '../content-type-uids';
import { localDate } from '@civil-society/shared/event/local-time';
import {
  dataOf,
  documentIdOf,
  isPublishing,
  replaceData,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';

/** A news article that is published without a date gets today's. */
export function fillDatePublished(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid === newsArticleUid && isPublishing(context)) await fill(strapi, context);
    return next();
  };
}

async function fill(strapi: Core.Strapi, context: DocumentContext): Promise<void> {
  const datePublished = localDate(new Date());
  const data = dataOf(context);
  // Publishing copies the draft, so the draft gets the date.
  const documentId = documentIdOf(context);
  if (documentId !== undefined)
    await strapi.db.query(newsArticleUid).updateMany({
      where: { documentId, publishedAt: null, datePublished: null },
      data: { datePublished },
    });
  if (context.action === 'publish') return;
  const isEmpty = data.datePublished === null || data.datePublished === '';
  if (context.action === 'create' ? isEmpty || data.datePublished === undefined : isEmpty)
    replaceData(context, { ...data, datePublished });
}
