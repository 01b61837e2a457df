import type { Core } from '@strapi/strapi';
import { eventUid, organisationUid } from '../content-type-uids';
import {
  dataOf,
  documentIdOf,
  replaceData,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';
import { storedDraft } from './stored-draft';

/**
 * Keeps `ownerKey`, by which permissions know whose an entry is: an organisation's is its own
 * documentId, an event's that of its organiser. It is never taken from a request. Publishing
 * copies it from the draft, and a published event keeps it while its organiser is not public.
 */
export function keepOwner(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    if (context.uid !== organisationUid && context.uid !== eventUid) return next();
    if (!['create', 'update', 'clone', 'publish'].includes(context.action)) return next();
    if (context.action === 'publish') {
      await setOwner(strapi, context, documentIdOf(context));
      return next();
    }
    const data = dataOf(context);
    delete data.ownerKey;
    replaceData(context, data);
    const result = await next();
    const ownerKey = await setOwner(strapi, context, resultDocumentId(result));
    // What the caller gets is judged by its owner too.
    for (const entry of entriesOf(result)) Object.assign(entry, { ownerKey });
    return result;
  };
}

/** Sets the owner of the draft, and of the published row where the draft was published too. */
async function setOwner(
  strapi: Core.Strapi,
  { uid, params }: DocumentContext,
  documentId: string | undefined,
): Promise<string | null> {
  if (documentId === undefined) return null;
  const ownerKey = uid === organisationUid ? documentId : await organiserOf(strapi, documentId);
  const isPublishedToo = 'status' in params && params.status === 'published';
  await strapi.db.query(uid).updateMany({
    where: { documentId, ...(isPublishedToo ? {} : { publishedAt: null }) },
    data: { ownerKey },
  });
  return ownerKey;
}

async function organiserOf(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const event = await storedDraft(strapi, eventUid, documentId, {
    organiser: { select: ['id', 'documentId'] },
  });
  return resultDocumentId(event?.organiser) ?? null;
}

/** The entry that was written; copying answers with a list of them. */
function entriesOf(result: unknown): object[] {
  if (typeof result !== 'object' || result === null) return [];
  const entries: unknown = Reflect.get(result, 'entries');
  return Array.isArray(entries) ? entries : [result];
}
