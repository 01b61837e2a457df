import { localDate } from '@civil-society/shared/event/local-time';
import type { AdminRequest } from '../admin-api/admin-route';
import { pendingInvitations } from '../invitations/pending-invitations';
import { knownOrganisation } from './known-organisation';
import { memberRights } from './member-rights';
import type { MembersAnswer } from './members-answers';
import { storedMembers } from './stored-members';

/**
 * Who edits an organisation and who is invited to. A co-editor knows the others' names only; the
 * lead and the coordinator need addresses and last logins to keep the list right.
 */
export async function getMembers({ strapi, user, params }: AdminRequest): Promise<MembersAnswer> {
  const ownerKey = params.documentId ?? '';
  const members = await storedMembers(strapi, ownerKey);
  const rights = memberRights(user, members);
  await knownOrganisation(strapi, ownerKey);
  const invitations = await pendingInvitations(strapi, ownerKey, new Date());
  return {
    ...rights,
    members: members.map(({ userId, name, email, isLead, isActive, lastLoginAt }) => {
      const isSelf = userId === user.id;
      const isKnown = rights.mayManage || isSelf;
      return {
        userId,
        // An account without a name goes by its address.
        name: isKnown || name !== email ? name : 'Nimetön muokkaaja',
        email: isKnown ? email : null,
        isLead,
        isSelf,
        isActive,
        lastLoginOn: isKnown && lastLoginAt ? localDate(lastLoginAt) : null,
      };
    }),
    invitations: invitations.map((invitation) =>
      rights.mayManage ? invitation : { ...invitation, email: null },
    ),
  };
}
