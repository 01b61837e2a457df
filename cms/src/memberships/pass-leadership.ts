import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { queueMail } from '../mail/queue-mail';
import { inMembersTransaction } from './in-members-transaction';
import { knownOrganisation } from './known-organisation';
import { logEditors } from './log-editors';
import { leadershipPassedMail } from './mails/leadership-passed-mail';
import { leadershipReceivedMail } from './mails/leadership-received-mail';
import { memberRights } from './member-rights';
import { setLead } from './set-lead';
import { storedMembers, type StoredMember } from './stored-members';

const inputSchema = z.object({
  userId: z.number('Valitse muokkaaja, jolle vastuu siirtyy.').int().positive(),
});

/** The lead, or the coordinator, makes another editor the lead; both hear of it. */
export function passLeadership({ strapi, user, params, body }: AdminRequest): Promise<object> {
  const { userId } = parseInput(inputSchema, body);
  const ownerKey = params.documentId ?? '';
  return inMembersTransaction(strapi, async () => {
    const members = await storedMembers(strapi, ownerKey);
    if (!memberRights(user, members).mayManage)
      throw new errors.ForbiddenError('Vain vastuuhenkilö voi siirtää vastuun toiselle.');
    const { name: organisation } = await knownOrganisation(strapi, ownerKey);
    const next = successor(members, userId);
    const former = members.find(({ isLead }) => isLead);
    if (!(await setLead(strapi, members, next))) return { lead: userId };
    await logEditors(strapi, { ownerKey, organisation, action: 'leadershipPassed' });

    if (next.userId !== user.id)
      await queueMail(strapi, leadershipReceivedMail({ to: next.email, organisation, ownerKey }));
    if (former && former.userId !== user.id) {
      const { email: to } = former;
      const mail = leadershipPassedMail({ to, organisation, ownerKey, newLead: next.name });
      await queueMail(strapi, mail);
    }
    return { lead: userId };
  });
}

function successor(members: readonly StoredMember[], userId: number): StoredMember {
  const next = members.find((member) => member.userId === userId);
  if (!next)
    throw new ConflictError(
      'Henkilö ei ole enää järjestön muokkaaja. Lataa sivu uudelleen ja valitse toinen.',
    );
  if (!next.isActive)
    throw new ConflictError('Henkilön tunnus on suljettu, joten hän ei voi ottaa vastuuta.');
  return next;
}
