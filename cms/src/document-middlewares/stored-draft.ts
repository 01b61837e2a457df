import type { Core, UID } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';

/** The draft of a document, or its only row where the type has no drafts; undefined where none is. */
export async function storedDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  populate: object = {},
): Promise<Record<string, unknown> | undefined> {
  const isDraft = contentTypes.hasDraftAndPublish(strapi.contentType(uid))
    ? { publishedAt: null }
    : {};
  const entry = await strapi.db.query(uid).findOne({ where: { documentId, ...isDraft }, populate });
  return entry ?? undefined;
}
