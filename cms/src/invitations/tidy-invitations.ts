import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { editorAbsenceUid, invitationUid, organisationUid } from '../content-type-uids';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { settleEditors } from '../memberships/settle-editors';
import { endInvitation } from './end-invitation';
import { invitationRowSchema } from './invitation-row';
import { keptAfterEnd } from './invitation-terms';

const absencesSchema = z.array(z.object({ id: z.number(), ownerKey: z.string() }));

/**
 * Ends invitations that have run out and tells the coordinators where that leaves an organisation
 * without an editor. Deletes those that ended 30 days ago: no address is kept longer than needed.
 */
export async function tidyInvitations(strapi: Core.Strapi, now: Date): Promise<void> {
  await inMembersTransaction(strapi, async () => {
    const invitations = strapi.db.query(invitationUid);
    const expired = await invitations.findMany({
      where: { state: 'pending', expiresAt: { $lte: now } },
    });
    for (const { id, ownerKey, expiresAt } of z.array(invitationRowSchema).parse(expired)) {
      await endInvitation(strapi, id, 'expired', expiresAt);
      await settleEditors(strapi, ownerKey, 'invitation-expired');
    }
    await invitations.deleteMany({
      where: { endedAt: { $lt: new Date(now.getTime() - keptAfterEnd) } },
    });
    await dropAbsencesOfDeleted(strapi);
  });
}

/** A deleted organisation lacks no editor. */
async function dropAbsencesOfDeleted(strapi: Core.Strapi): Promise<void> {
  const absences = strapi.db.query(editorAbsenceUid);
  for (const { id, ownerKey } of absencesSchema.parse(await absences.findMany({})))
    if ((await strapi.db.query(organisationUid).count({ where: { documentId: ownerKey } })) === 0)
      await absences.delete({ where: { id } });
}
