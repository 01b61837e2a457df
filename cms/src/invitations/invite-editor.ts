import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import { ConflictError } from '../admin-api/conflict-error';
import { parseInput } from '../admin-api/parse-input';
import { invitationUid } from '../content-type-uids';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { knownOrganisation } from '../memberships/known-organisation';
import { assertNotTooOften } from './assert-not-too-often';
import { endInvitation } from './end-invitation';
import { findAccount } from './find-account';
import { findInvitation } from './find-invitation';
import { pauseBetweenMails } from './invitation-terms';
import { invitationRowSchema } from './invitation-row';
import type { InvitationOutcome } from './invitations-answers';
import { inviter } from './inviter';
import { isOpen } from './is-open';
import { joinWithAccount } from './join-with-account';
import { pendingKey } from './pending-key';
import { sendLink } from './send-link';

const inputSchema = z.object({
  email: z
    .string('Kirjoita sähköpostiosoite.')
    .trim()
    .toLowerCase()
    .max(200, 'Sähköpostiosoite on liian pitkä.')
    .pipe(z.email('Kirjoita osoite muodossa nimi@esimerkki.fi.')),
  isLead: z.boolean().default(false),
});

/**
 * Invites a person to edit one organisation. Whoever has a representative's account joins at once.
 * Pressed twice within a minute it stays one invitation and one mail.
 */
export function inviteEditor({
  strapi,
  user,
  params,
  body,
}: AdminRequest): Promise<InvitationOutcome> {
  const { email, isLead } = parseInput(inputSchema, body);
  const now = new Date();
  return inMembersTransaction(strapi, async () => {
    const organisation = await knownOrganisation(strapi, params.documentId ?? '');
    const { ownerKey, name } = organisation;
    const waiting = await findInvitation(strapi, {
      ownerKey,
      email,
      state: { $in: ['pending', 'expired'] },
    });
    const account = await findAccount(strapi, email);
    if (account) {
      await joinWithAccount(strapi, account, organisation, isLead);
      if (waiting) await endInvitation(strapi, waiting.id, 'accepted', now, account.id);
      return { outcome: 'joined' };
    }
    if (waiting && isOpen(waiting, now)) {
      if (now.getTime() - waiting.sentAt.getTime() < pauseBetweenMails)
        return { outcome: 'invited' };
      throw new ConflictError(
        'Osoitteeseen on jo lähetetty kutsu, joka on vielä voimassa. Voit lähettää sen uudelleen muokkaajien luettelosta.',
      );
    }
    await assertNotTooOften(strapi, { email, invitedBy: user.id }, now);
    const id = waiting?.id ?? (await createInvitation());
    await strapi.db.query(invitationUid).update({ where: { id }, data: { isLead } });
    const invitedBy = await inviter(strapi, user.id);
    const sending = { id, email, ownerKey, organisation: name, invitedBy, isSentAgain: false };
    await sendLink(strapi, sending, now);
    return { outcome: 'invited' };

    async function createInvitation(): Promise<number> {
      const row = await strapi.documents(invitationUid).create({
        data: {
          email,
          ownerKey,
          organisation: ownerKey,
          isLead,
          pendingKey: pendingKey(ownerKey, email),
          sentAt: now,
          expiresAt: now,
        },
      });
      return invitationRowSchema.parse(row).id;
    }
  });
}
