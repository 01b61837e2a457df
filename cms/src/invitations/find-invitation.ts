import type { Core } from '@strapi/strapi';
import { invitationUid } from '../content-type-uids';
import { invitationRowSchema, type InvitationRow } from './invitation-row';

type Condition =
  | { documentId: string }
  | { tokenHash: string }
  | { ownerKey: string; email: string; state: { $in: InvitationRow['state'][] } };

/** The invitation that a condition names; undefined where none does. */
export async function findInvitation(
  strapi: Core.Strapi,
  where: Condition,
): Promise<InvitationRow | undefined> {
  const row = await strapi.db.query(invitationUid).findOne({ where });
  return row ? invitationRowSchema.parse(row) : undefined;
}
