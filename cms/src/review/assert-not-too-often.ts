import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { reviewRequestUid } from '../content-type-uids';

const hour = 60 * 60 * 1000;
/** More than a diligent editor sends of different things, and few enough for a mailbox. */
const mostInAnHour = 30;
/** Of the same entry: sent, taken back, mended and sent again. */
const mostOfOneInAnHour = 5;

/**
 * Each request is a mail to every coordinator: sending and taking back by turns must not fill
 * their mailboxes.
 * @throws RateLimitError (429)
 */
export async function assertNotTooOften(
  strapi: Core.Strapi,
  userId: number,
  entry: { contentType: string; contentDocumentId: string },
): Promise<void> {
  const requests = strapi.db.query(reviewRequestUid);
  const requestedAt = { $gt: new Date(Date.now() - hour) };
  const ofOne = await requests.count({ where: { ...entry, requestedAt } });
  const byUser = await requests.count({ where: { requestedBy: { id: userId }, requestedAt } });
  if (ofOne >= mostOfOneInAnHour || byUser >= mostInAnHour)
    throw new errors.RateLimitError(
      'Olet lähettänyt tunnin aikana paljon tarkistettavaa. Muutoksesi ovat tallessa: lähetä ne tunnin kuluttua.',
    );
}
