import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { invitationUid } from '../content-type-uids';
import type { PendingInvitation } from '../memberships/members-answers';
import { invitationRowSchema } from './invitation-row';

/** An organisation's invitations that wait or have run out lately, the newest first. */
export async function pendingInvitations(
  strapi: Core.Strapi,
  ownerKey: string,
  now: Date,
): Promise<PendingInvitation[]> {
  const rows = await strapi.db.query(invitationUid).findMany({
    where: { ownerKey, state: { $in: ['pending', 'expired'] } },
    orderBy: { sentAt: 'desc' },
  });
  return z
    .array(invitationRowSchema)
    .parse(rows)
    .map(({ documentId, email, isLead, sentAt, expiresAt, state }) => ({
      documentId,
      email,
      isLead,
      sentAt: sentAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      isExpired: state === 'expired' || expiresAt <= now,
    }));
}
