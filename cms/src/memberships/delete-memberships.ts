import type { Core } from '@strapi/strapi';
import { membershipUid } from '../content-type-uids';

/** Deletes memberships; their users and organisations stay. */
export async function deleteMemberships(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<void> {
  await strapi.db.query(membershipUid).deleteMany({ where: { id: { $in: [...ids] } } });
}
