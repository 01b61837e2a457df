import type { Core } from '@strapi/strapi';
import { organisationUid } from '../content-type-uids';
import type { ChangeAction } from '../change-log/change-log-answers';
import type { ChangeEditor } from '../change-log/change-editor';
import { recordChange } from '../change-log/record-change';

type EditorsLog = {
  ownerKey: string;
  organisation: string;
  action: Extract<
    ChangeAction,
    'invited' | 'invitationWithdrawn' | 'joined' | 'memberRemoved' | 'leadershipPassed'
  >;
  /** Who did it, where that is not whoever is logged in. */
  editor?: ChangeEditor;
};

/** Tells the organisation's change log of its editors; whom it was about is kept nowhere. */
export async function logEditors(strapi: Core.Strapi, entry: EditorsLog): Promise<void> {
  const { ownerKey, organisation, action, editor } = entry;
  await recordChange(strapi, {
    contentType: organisationUid,
    documentId: ownerKey,
    title: organisation,
    ownerKey,
    action,
    ...(editor ? { editor } : {}),
  });
}
