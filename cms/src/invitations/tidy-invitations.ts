import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { invitationUid } from '../content-type-uids';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { settleEditors } from '../memberships/settle-editors';
import { endInvitation } from './end-invitation';
import { invitationRowSchema } from './invitation-row';
import { keptAfterEnd } from './invitation-terms';

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
  });
}
