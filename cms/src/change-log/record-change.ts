import type { Core } from '@strapi/strapi';
import { changeLogEntryUid } from '../content-type-uids';
import type { ChangeAction } from './change-log-answers';
import { changeEditor, type ChangeEditor } from './change-editor';

const longestTitle = 255;

/** What happened to an entry. No values and no personal data: names of attributes only. */
export type Change = {
  contentType: string;
  documentId: string;
  /** The entry's name or title as it is now. */
  title?: string | null;
  /** documentId of the organisation that the entry belongs to. */
  ownerKey?: string | null;
  action: ChangeAction;
  /** Names of the attributes that changed. */
  fields?: readonly string[];
  /** Whoever is logged in unless given; give it where a person acts without a login. */
  editor?: ChangeEditor;
};

/**
 * Appends to the change log, in the transaction under way. Writes of content log themselves; a
 * feature calls this for what is more than a write, in the same transaction as the thing itself:
 *
 * ```ts
 * await strapi.db.transaction(async () => {
 *   await strapi.db.query(membershipUid).delete({ where: { id } });
 *   await recordChange(strapi, {
 *     contentType: organisationUid, documentId, title: organisation.name,
 *     ownerKey: documentId, action: 'memberRemoved',
 *   });
 * });
 * ```
 */
export async function recordChange(strapi: Core.Strapi, change: Change): Promise<void> {
  const editor = change.editor ?? changeEditor(strapi);
  await strapi.db.query(changeLogEntryUid).create({
    data: {
      contentType: change.contentType,
      contentDocumentId: change.documentId,
      title: change.title?.slice(0, longestTitle) ?? null,
      ownerKey: change.ownerKey ?? null,
      action: change.action,
      fields: change.fields ?? [],
      editorId: editor.id,
      editorName: editor.name.slice(0, longestTitle),
      at: new Date(),
    },
  });
}
