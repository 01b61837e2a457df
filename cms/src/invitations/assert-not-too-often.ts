import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { invitationUid } from '../content-type-uids';
import { mostInAnHour, pauseBetweenMails } from './invitation-terms';

const hour = 60 * 60 * 1000;

/**
 * Nobody's mailbox can be filled by pressing a button, and a stolen login cannot send the world
 * mail in our name.
 * @throws RateLimitError (429)
 */
export async function assertNotTooOften(
  strapi: Core.Strapi,
  { email, invitedBy }: { email: string; invitedBy: number },
  now: Date,
): Promise<void> {
  const invitations = strapi.db.query(invitationUid);
  const since = (milliseconds: number) => ({ $gt: new Date(now.getTime() - milliseconds) });
  if ((await invitations.count({ where: { email, sentAt: since(pauseBetweenMails) } })) > 0)
    throw new errors.RateLimitError(
      'Osoitteeseen on juuri lähetetty kutsu. Odota minuutti ennen kuin lähetät uuden.',
    );
  const sent = await invitations.count({
    where: { invitedBy: { id: invitedBy }, sentAt: since(hour) },
  });
  if (sent >= mostInAnHour)
    throw new errors.RateLimitError(
      'Olet lähettänyt tunnin aikana paljon kutsuja. Jatka tunnin kuluttua.',
    );
}
