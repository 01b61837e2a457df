import type { Core } from '@strapi/strapi';
import { editorAbsenceUid, invitationUid } from '../content-type-uids';
import { coordinatorAddresses } from '../mail/coordinator-addresses';
import { queueMail } from '../mail/queue-mail';
import type { EditorChange } from './editor-change';
import { noEditorMail } from './mails/no-editor-mail';

type Situation = {
  ownerKey: string;
  organisation: string;
  change: EditorChange;
  /** Whether somebody who can log in edits the organisation. */
  hasEditor: boolean;
};

/**
 * Keeps since when an organisation that had an editor has none, and writes to the coordinators
 * when that begins, and when the last invitation to mend it has come to nothing.
 */
export async function noteAbsence(
  strapi: Core.Strapi,
  { ownerKey, organisation, change, hasEditor }: Situation,
): Promise<void> {
  const absences = strapi.db.query(editorAbsenceUid);
  if (hasEditor) {
    await absences.deleteMany({ where: { ownerKey } });
    return;
  }
  if (change === 'joined') return;
  if (change === 'invitation-withdrawn' || change === 'invitation-expired') {
    const invitations = strapi.db.query(invitationUid);
    if ((await invitations.count({ where: { ownerKey, state: 'pending' } })) > 0) return;
  } else {
    if ((await absences.count({ where: { ownerKey } })) > 0) return;
    await absences.create({ data: { ownerKey, since: new Date() } });
  }
  for (const to of await coordinatorAddresses(strapi))
    await queueMail(strapi, noEditorMail({ to, organisation, ownerKey, change }));
}
