import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { ConflictError } from '../admin-api/conflict-error';
import { findInvitation } from './find-invitation';
import type { InvitationRow } from './invitation-row';

/**
 * The invitation that a coordinator's request names, as long as nobody has answered it.
 * @throws NotFoundError (404), ConflictError (409)
 */
export async function waitingInvitation(
  strapi: Core.Strapi,
  documentId: string,
): Promise<InvitationRow> {
  const invitation = await findInvitation(strapi, { documentId });
  if (!invitation) throw new errors.NotFoundError('Kutsua ei löydy. Lataa sivu uudelleen.');
  if (invitation.state === 'accepted')
    throw new ConflictError('Kutsuun on jo vastattu, ja henkilö on nyt muokkaaja.');
  if (invitation.state === 'withdrawn')
    throw new ConflictError('Kutsu on jo peruttu. Lähetä uusi kutsu, jos tarvitset sitä.');
  return invitation;
}
