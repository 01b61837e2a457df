import type { Core } from '@strapi/strapi';
import { invitationUid } from '../content-type-uids';

/**
 * Ends an invitation. Its hash stays until the row is deleted, so that whoever opens an old link
 * can be told what became of it.
 */
export async function endInvitation(
  strapi: Core.Strapi,
  id: number,
  state: 'accepted' | 'withdrawn' | 'expired',
  now: Date,
  user?: number,
): Promise<void> {
  await strapi.db.query(invitationUid).update({
    where: { id },
    data: { state, endedAt: now, pendingKey: null, ...(user === undefined ? {} : { user }) },
  });
}
