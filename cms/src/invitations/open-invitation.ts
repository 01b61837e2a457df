import type { Core } from '@strapi/strapi';
import { organisationName } from '../memberships/organisation-name';
import { findAccount } from './find-account';
import { findInvitation } from './find-invitation';
import type { InvitationRow } from './invitation-row';
import { tokenHash } from '../link-tokens/link-token';

/** Why a link opens nothing. */
export type ClosedReason = 'unknown' | 'accepted' | 'withdrawn' | 'expired' | 'has-account';

export type OpenedInvitation =
  | { isOpen: true; invitation: InvitationRow; organisation: string }
  | { isOpen: false; reason: ClosedReason };

/** What the link with this token opens. Opening it changes nothing: mail scanners do so too. */
export async function openInvitation(
  strapi: Core.Strapi,
  token: string,
  now: Date,
): Promise<OpenedInvitation> {
  const invitation = await findInvitation(strapi, { tokenHash: tokenHash(token) });
  if (!invitation) return { isOpen: false, reason: 'unknown' };
  if (invitation.state !== 'pending') return { isOpen: false, reason: invitation.state };
  if (invitation.expiresAt <= now) return { isOpen: false, reason: 'expired' };
  const organisation = await organisationName(strapi, invitation.ownerKey);
  if (organisation === undefined) return { isOpen: false, reason: 'withdrawn' };
  // Whoever has an account keeps its password: a link to set one would be a way around it.
  if (await findAccount(strapi, invitation.email)) return { isOpen: false, reason: 'has-account' };
  return { isOpen: true, invitation, organisation };
}
