import type { Core, Modules } from '@strapi/strapi';
import { z } from 'zod';
import { editorialUids } from '../content-type-uids';
import { addMessage } from './add-message';
import { publishedAction } from './published-action';

/** Everything that editors write is for the public site. */
const publicContentTypes: readonly string[] = editorialUids;
const writes: readonly string[] = ['create', 'clone', 'update', 'publish', 'unpublish', 'delete'];
const parametersSchema = z.object({
  documentId: z.string().optional(),
  status: z.unknown().optional(),
});
/** A document, or a list of changed versions, which is empty when there was nothing to change. */
const resultSchema = z
  .object({ documentId: z.string().nullish(), entries: z.array(z.unknown()).optional() })
  .nullish();

/**
 * Document-service middleware: every change of published content leaves a message in the outbox,
 * in the same transaction as the change. Registered before other middlewares that write, so that
 * what they write is in it too.
 */
export function recordChanges(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  return async ({ uid, action, contentType, params }, next) => {
    if (!publicContentTypes.includes(uid) || !writes.includes(action)) return next();
    return strapi.db.transaction(async () => {
      const { documentId, status } = parametersSchema.parse(params);
      const wasPublished = await isPublished(strapi, uid, documentId);
      const result = await next();
      const hasDrafts = contentType.options?.draftAndPublish === true;
      const change = publishedAction({ action, status, hasDrafts, wasPublished });
      const changed = changedDocument(result);
      if (change !== undefined && changed !== undefined)
        await addMessage(strapi, { contentType: uid, documentId: changed, action: change });
      return result;
    });
  };
}

async function isPublished(
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
): Promise<boolean> {
  if (documentId === undefined) return false;
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await strapi.db.query(uid).count({ where })) > 0;
}

function changedDocument(result: unknown): string | undefined {
  const document = resultSchema.parse(result);
  return document?.entries?.length === 0 ? undefined : (document?.documentId ?? undefined);
}
