import type { Core } from '@strapi/strapi';
import { membershipUid } from '../content-type-uids';
import type { StoredMember } from './stored-members';

/** Makes `lead` the only one of `members` who leads; tells whether that changed who leads. */
export async function setLead(
  strapi: Core.Strapi,
  members: readonly StoredMember[],
  lead: StoredMember | undefined,
): Promise<boolean> {
  const wrong = members.filter((member) => member.isLead !== (member.id === lead?.id));
  for (const { id, isLead } of wrong)
    await strapi.db.query(membershipUid).update({ where: { id }, data: { isLead: !isLead } });
  return lead !== undefined && !lead.isLead;
}
