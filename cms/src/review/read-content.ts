import type { Core } from '@strapi/strapi';
import { contentTypeForms } from '../forms/declared/content-type-forms';
import { contentFields, type ContentField, type FormContent } from './content-fields';
import { contentPopulate } from './content-populate';
import { normaliseContent } from './normalise-content';
import type { ReviewedUid } from './review-answers';

/** One version of an entry as it stands in the database. */
export type StoredContent = {
  /** Everything that is published of it, in the form's order. */
  content: FormContent;
  /** Its whole row, for what is not published: owner, slug, hiding. */
  row: Record<string, unknown>;
};

/** The fields of a reviewed type's form, with those of the components inside. */
export function fieldsOf(strapi: Core.Strapi, uid: ReviewedUid): ContentField[] {
  return contentFields(strapi, uid, contentTypeForms[uid]);
}

/** The draft or the published version of an entry; undefined where there is none. */
export async function readContent(
  strapi: Core.Strapi,
  uid: ReviewedUid,
  documentId: string,
  status: 'draft' | 'published',
): Promise<StoredContent | undefined> {
  const fields = fieldsOf(strapi, uid);
  const row = await strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: status === 'draft' ? null : { $notNull: true } },
    populate: contentPopulate(fields),
  });
  return row ? { content: normaliseContent(fields, row), row } : undefined;
}
