import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { queueMail } from '../mail/queue-mail';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { deleteMemberships } from './delete-memberships';
import { inMembersTransaction } from './in-members-transaction';
import { knownOrganisation } from './known-organisation';
import { logEditors } from './log-editors';
import { removedMail } from './mails/removed-mail';
import { memberRights } from './member-rights';
import { settleEditors } from './settle-editors';
import { storedMembers, type StoredMember } from './stored-members';

const paramsSchema = z.object({
  documentId: z.string(),
  userId: z.coerce.number('Muokkaajan tunnus on virheellinen.').int().positive(),
});

/** The lead removes a co-editor, the coordinator anybody, and everybody may leave themselves. */
export function removeMember({ strapi, user, params }: AdminRequest): Promise<object> {
  const { documentId: ownerKey, userId } = parseInput(paramsSchema, params);
  return inMembersTransaction(strapi, async () => {
    const members = await storedMembers(strapi, ownerKey);
    const { mayManage } = memberRights(user, members);
    const isSelf = userId === user.id;
    if (!mayManage && !isSelf)
      throw new errors.ForbiddenError('Vain vastuuhenkilö voi poistaa muita muokkaajia.');
    const { name: organisation } = await knownOrganisation(strapi, ownerKey);
    const member = members.find((candidate) => candidate.userId === userId);
    // Pressed twice, or somebody else was quicker: it is as was wished.
    if (!member) return { removed: userId };
    // The coordinator may remove a lead who cannot be reached; then the next in standing leads.
    if (isLimitedToOwn(user)) assertNotNeeded(members, member);

    await deleteMemberships(strapi, [member.id]);
    await logEditors(strapi, { ownerKey, organisation, action: 'memberRemoved' });
    if (!isSelf) await queueMail(strapi, removedMail({ to: member.email, organisation, ownerKey }));
    await settleEditors(strapi, ownerKey, isSelf ? 'left' : 'removed');
    return { removed: userId };
  });
}

function assertNotNeeded(members: readonly StoredMember[], { id, isLead }: StoredMember): void {
  if (isLead && members.some((other) => other.id !== id && other.isActive))
    throw new ConflictError(
      'Olet järjestön vastuuhenkilö. Siirrä vastuu ensin toiselle muokkaajalle.',
    );
}
