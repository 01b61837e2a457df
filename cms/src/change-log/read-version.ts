import type { Core } from '@strapi/strapi';
import { contentTypes } from '@strapi/utils';
import { contentTypeForms } from '../forms/declared/content-type-forms';
import { contentFields, type FormContent } from '../review/content-fields';
import { contentPopulate } from '../review/content-populate';
import { normaliseContent } from '../review/normalise-content';
import type { LoggedUid } from './logged-types';

/** An entry as it stands in the database: the values of its form, and what the log says of it. */
export type LoggedVersion = { content: FormContent; title: string; ownerKey: string | null };

/** The draft or the published version; of a type without drafts both are its only row. */
export async function readVersion(
  strapi: Core.Strapi,
  uid: LoggedUid,
  documentId: string,
  status: 'draft' | 'published',
): Promise<LoggedVersion | undefined> {
  const type = strapi.contentType(uid);
  const form = contentTypeForms[uid];
  const fields = contentFields(strapi, uid, form);
  const isStatus = contentTypes.hasDraftAndPublish(type)
    ? { publishedAt: status === 'draft' ? null : { $notNull: true } }
    : {};
  const row = await strapi.db
    .query(uid)
    .findOne({ where: { documentId, ...isStatus }, populate: contentPopulate(fields) });
  if (!row) return undefined;
  const name: unknown = row[form.mainField];
  return {
    content: normaliseContent(fields, row),
    // Settings have no name of their own.
    title: typeof name === 'string' ? name : type.info.displayName,
    ownerKey: typeof row.ownerKey === 'string' ? row.ownerKey : null,
  };
}
