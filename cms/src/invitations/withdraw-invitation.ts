import type { AdminRequest } from '../admin-api/admin-route';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { logEditors } from '../memberships/log-editors';
import { organisationName } from '../memberships/organisation-name';
import { settleEditors } from '../memberships/settle-editors';
import { endInvitation } from './end-invitation';
import { waitingInvitation } from './waiting-invitation';

/** Withdraws an invitation: its link no longer opens. */
export function withdrawInvitation({ strapi, params }: AdminRequest): Promise<object> {
  const documentId = params.documentId ?? '';
  return inMembersTransaction(strapi, async () => {
    const { id, ownerKey } = await waitingInvitation(strapi, documentId);
    await endInvitation(strapi, id, 'withdrawn', new Date());
    const organisation = await organisationName(strapi, ownerKey);
    if (organisation !== undefined)
      await logEditors(strapi, { ownerKey, organisation, action: 'invitationWithdrawn' });
    await settleEditors(strapi, ownerKey, 'invitation-withdrawn');
    return { withdrawn: documentId };
  });
}
