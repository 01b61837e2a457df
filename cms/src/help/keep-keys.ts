import type { Core } from '@strapi/strapi';
import { helpOfferUid, newsArticleUid, situationRoundUid } from '../content-type-uids';
import {
  dataOf,
  documentIdOf,
  replaceData,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from '../document-middlewares/document-write';
import { storedDraft } from '../document-middlewares/stored-draft';

/** Attributes that keep the documentId of a relation, by UID: key to relation. */
const keysByUid = new Map<string, Readonly<Record<string, string>>>([
  [helpOfferUid, { sectionKey: 'helpSection', organisationKey: 'organisation' }],
  [situationRoundUid, { sectionKey: 'helpSection' }],
  [newsArticleUid, { sectionKey: 'helpSection' }],
]);

/**
 * Keeps to which section an entry belongs, and to which organisation: a published entry is tied to
 * the published row of another, and would forget it when that is taken back and published anew.
 * The read API asks by these keys. They are never taken from a request; publishing copies them from
 * the draft.
 */
export function keepKeys(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const keys = keysByUid.get(context.uid);
    if (!keys || !['create', 'update', 'clone', 'publish'].includes(context.action)) return next();
    if (context.action === 'publish') {
      await setKeys(strapi, context, keys, documentIdOf(context));
      return next();
    }
    const given = Object.entries(dataOf(context)).filter(([name]) => !(name in keys));
    replaceData(context, Object.fromEntries(given));
    const result = await next();
    await setKeys(strapi, context, keys, resultDocumentId(result));
    return result;
  };
}

/** Sets the keys of the draft, and of the published row where the draft was published too. */
async function setKeys(
  strapi: Core.Strapi,
  { uid, params }: DocumentContext,
  keys: Readonly<Record<string, string>>,
  documentId: string | undefined,
): Promise<void> {
  if (documentId === undefined) return;
  const populate = Object.fromEntries(
    Object.values(keys).map((relation) => [relation, { select: ['id', 'documentId'] }]),
  );
  const draft = await storedDraft(strapi, uid, documentId, populate);
  const data = Object.fromEntries(
    Object.entries(keys).map(([key, relation]) => [
      key,
      resultDocumentId(draft?.[relation]) ?? null,
    ]),
  );
  const isPublishedToo = 'status' in params && params.status === 'published';
  await strapi.db.query(uid).updateMany({
    where: { documentId, ...(isPublishedToo ? {} : { publishedAt: null }) },
    data,
  });
}
