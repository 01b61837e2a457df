import { localDate } from '@civil-society/shared/event/local-time';
import type { Core } from '@strapi/strapi';
import { helpOfferUid, newsArticleUid } from '../content-type-uids';
import {
  dataOf,
  documentIdOf,
  isPublishing,
  replaceData,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';

type FilledUid = typeof newsArticleUid | typeof helpOfferUid;
type Filled = { field: string; value: () => string };

/** What tells of the moment of publishing, by UID. */
const filled: Readonly<Record<FilledUid, Filled>> = {
  [newsArticleUid]: { field: 'datePublished', value: () => localDate(new Date()) },
  // Whoever publishes an offer knows that it holds now.
  [helpOfferUid]: { field: 'confirmedAt', value: () => new Date().toISOString() },
};

/** A news article that is published without a date gets today's, an offer of help this moment. */
export function fillWhenPublished(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid } = context;
    if ((uid === newsArticleUid || uid === helpOfferUid) && isPublishing(context))
      await fill(strapi, context, uid, filled[uid]);
    return next();
  };
}

async function fill(
  strapi: Core.Strapi,
  context: DocumentContext,
  uid: FilledUid,
  { field, value }: Filled,
): Promise<void> {
  const now = value();
  const data = dataOf(context);
  // Publishing copies the draft, so the draft gets the value.
  const documentId = documentIdOf(context);
  if (documentId !== undefined)
    await strapi.db.query(uid).updateMany({
      where: { documentId, publishedAt: null, [field]: null },
      data: { [field]: now },
    });
  if (context.action === 'publish') return;
  const isEmpty = data[field] === null || data[field] === '';
  if (context.action === 'create' ? isEmpty || data[field] === undefined : isEmpty)
    replaceData(context, { ...data, [field]: now });
}
