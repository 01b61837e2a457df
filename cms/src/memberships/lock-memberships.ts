import type { Core } from '@strapi/strapi';
import { membershipUid } from '../content-type-uids';
import { lockRows } from '../document-middlewares/lock-rows';

/** Lets nobody remove an admin user from an organisation while that user's write is under way. */
export async function lockMemberships(strapi: Core.Strapi, userId: number): Promise<void> {
  const memberships: { id: number }[] = await strapi.db
    .query(membershipUid)
    .findMany({ where: { user: { id: userId } }, select: ['id'] });
  await lockRows(strapi, membershipUid, { id: { $in: memberships.map(({ id }) => id) } });
}
