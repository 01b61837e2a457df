import type { AdminRequest } from '../admin-api/admin-route';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { knownOrganisation } from '../memberships/known-organisation';
import { assertNotTooOften } from './assert-not-too-often';
import { endInvitation } from './end-invitation';
import { findAccount } from './find-account';
import type { InvitationOutcome } from './invitations-answers';
import { inviter } from './inviter';
import { joinWithAccount } from './join-with-account';
import { sendLink } from './send-link';
import { waitingInvitation } from './waiting-invitation';

/** Sends a new link for seven days more; the old one no longer opens. */
export function sendAgain({ strapi, user, params }: AdminRequest): Promise<InvitationOutcome> {
  const now = new Date();
  return inMembersTransaction(strapi, async () => {
    const { id, email, ownerKey, isLead } = await waitingInvitation(
      strapi,
      params.documentId ?? '',
    );
    const organisation = await knownOrganisation(strapi, ownerKey);
    // They may have got an account for another organisation in the meantime.
    const account = await findAccount(strapi, email);
    if (account) {
      await joinWithAccount(strapi, account, organisation, isLead);
      await endInvitation(strapi, id, 'accepted', now, account.id);
      return { outcome: 'joined' };
    }
    await assertNotTooOften(strapi, { email, invitedBy: user.id }, now);
    const invitedBy = await inviter(strapi, user.id);
    const sending = { id, email, ownerKey, organisation: organisation.name, invitedBy };
    await sendLink(strapi, { ...sending, isSentAgain: true }, now);
    return { outcome: 'invited' };
  });
}
