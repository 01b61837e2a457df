import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import {
  documentIdOf,
  isPublishing,
  isWrite,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from '../document-middlewares/document-write';
import { isLoggedUid, type LoggedUid } from './logged-types';
import { loggedWrites, type Versions } from './logged-writes';
import { readVersion } from './read-version';
import { recordChange } from './record-change';

/**
 * Every write of content leaves an entry in the change log, in its own transaction: what changed is
 * found by comparing the stored values before and after. Must wrap the middlewares that write.
 */
export function recordWrites(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action } = context;
    if (!isWrite(context) || !isLoggedUid(uid)) return next();
    const isNew = action === 'create' || action === 'clone';
    const target = isNew ? undefined : documentIdOf(context);
    const before = await readVersions(strapi, uid, context, target);
    const result = await next();
    const documentId = target ?? resultDocumentId(result);
    const isGone = action === 'delete' || action === 'unpublish';
    const after = isGone ? {} : await readVersions(strapi, uid, context, documentId);
    for (const { action: done, fields, version } of loggedWrites(action, before, after)) {
      const { title, ownerKey } = version;
      await recordChange(strapi, {
        contentType: uid,
        // Nothing appears in the log without a document.
        documentId: documentId ?? '',
        title,
        ownerKey,
        action: done,
        fields,
      });
    }
    return result;
  };
}

/** Reads no more than the write can change. */
async function readVersions(
  strapi: Core.Strapi,
  uid: LoggedUid,
  context: DocumentContext,
  documentId: string | undefined,
): Promise<Versions> {
  if (documentId === undefined) return {};
  const hasDrafts = contentTypes.hasDraftAndPublish(strapi.contentType(uid));
  const readsDraft = !['publish', 'unpublish'].includes(context.action);
  const readsPublished =
    hasDrafts && (['unpublish', 'delete'].includes(context.action) || isPublishing(context));
  return {
    ...(readsDraft && { draft: await readVersion(strapi, uid, documentId, 'draft') }),
    ...(readsPublished && { published: await readVersion(strapi, uid, documentId, 'published') }),
  };
}
