import type { Core } from '@strapi/strapi';
import { ConflictError } from '../admin-api/conflict-error';
import { queueMail } from '../mail/queue-mail';
import { addMember } from '../memberships/add-member';
import { newMemberMail } from '../memberships/mails/new-member-mail';
import { storedMembers } from '../memberships/stored-members';
import { validationError } from '../validation/validation-error';
import type { Account } from './find-account';

/**
 * Somebody who edits another organisation already needs no link: they are an editor at once, and a
 * mail says so. Accounts of other roles are left alone, for membership must not limit or widen
 * what they see.
 * @throws ValidationError (400) and ConflictError (409) where the account cannot join
 */
export async function joinWithAccount(
  strapi: Core.Strapi,
  account: Account,
  organisation: { ownerKey: string; name: string },
  isLead: boolean,
): Promise<void> {
  if (!account.isRepresentative)
    throw refused(
      'kuuluu koordinaattorille tai ylläpitäjälle, jolla on jo pääsy kaikkien järjestöjen tietoihin.',
    );
  if (!account.isActive)
    throw refused('kuuluu tunnukselle, joka ei ole käytössä. Pyydä ylläpitäjää avaamaan tunnus.');
  const { ownerKey, name } = organisation;
  const members = await storedMembers(strapi, ownerKey);
  if (members.some(({ userId }) => userId === account.id))
    throw new ConflictError('Henkilö on jo järjestön muokkaaja.');
  await addMember(strapi, { userId: account.id, ownerKey, organisation: name, isLead });
  await queueMail(strapi, newMemberMail({ to: account.email, organisation: name, ownerKey }));
}

function refused(reason: string) {
  return validationError([{ path: ['email'], message: `Osoite ${reason}` }]);
}
