import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { invitationUid } from '../content-type-uids';
import { addMember } from '../memberships/add-member';
import { inMembersTransaction } from '../memberships/in-members-transaction';
import { organisationName } from '../memberships/organisation-name';
import type { Acceptance } from './acceptance';
import { endInvitation } from './end-invitation';
import { invitationRowSchema, type InvitationRow } from './invitation-row';
import { openInvitation, type ClosedReason } from './open-invitation';

export type AcceptedInvitation =
  | { isAccepted: true; email: string; ownerKey: string; organisation: string }
  | { isAccepted: false; reason: ClosedReason };

const createdSchema = z.object({ id: z.number() });

/**
 * Makes the invited person an account and an editor, both or neither. The account is made only
 * now, so one that nobody uses never exists. Other organisations' invitations that wait at the same
 * address are accepted with it: the link has shown whose the mailbox is.
 */
export function acceptInvitation(
  strapi: Core.Strapi,
  token: string,
  { firstname, lastname, password }: Acceptance,
): Promise<AcceptedInvitation> {
  const now = new Date();
  return inMembersTransaction(strapi, async () => {
    const opened = await openInvitation(strapi, token, now);
    if (!opened.isOpen) return { isAccepted: false, reason: opened.reason };
    const { email, ownerKey } = opened.invitation;
    const created: unknown = await strapi.service('admin::user').create({
      email,
      firstname,
      lastname,
      password,
      isActive: true,
      registrationToken: null,
      preferedLanguage: 'fi',
      roles: [await representativeRole(strapi)],
    });
    const { id } = createdSchema.parse(created);
    for (const invitation of await openInvitationsTo(strapi, email, now))
      await join(strapi, invitation, { id, name: `${firstname} ${lastname}` }, now);
    return { isAccepted: true, email, ownerKey, organisation: opened.organisation };
  });
}

async function join(
  strapi: Core.Strapi,
  { id, ownerKey, isLead }: InvitationRow,
  person: { id: number; name: string },
  now: Date,
): Promise<void> {
  const organisation = await organisationName(strapi, ownerKey);
  if (organisation === undefined) return;
  await addMember(strapi, { userId: person.id, ownerKey, organisation, isLead, by: person });
  await endInvitation(strapi, id, 'accepted', now, person.id);
}

async function openInvitationsTo(
  strapi: Core.Strapi,
  email: string,
  now: Date,
): Promise<InvitationRow[]> {
  const rows = await strapi.db
    .query(invitationUid)
    .findMany({ where: { email, state: 'pending', expiresAt: { $gt: now } } });
  return z.array(invitationRowSchema).parse(rows);
}

async function representativeRole(strapi: Core.Strapi): Promise<number> {
  const code = 'organisation-representative';
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (role) return z.object({ id: z.number() }).parse(role).id;
  throw new Error(
    `There is no role ${code}: it is made at every start from src/permissions/roles. Restart the CMS.`,
  );
}
