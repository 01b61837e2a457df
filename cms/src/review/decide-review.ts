import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { ConflictError } from '../admin-api/conflict-error';
import { reviewRequestUid } from '../content-type-uids';
import { personName } from '../accounts/person-name';
import type { ReviewState } from './review-answers';
import { findReviews, type ReviewRow } from './review-row';

export type Decision = {
  state: Exclude<ReviewState, 'waiting'>;
  /** Who decided; null where the service itself closed the request. */
  userId: number | null;
  message?: string;
};

/**
 * The request with this documentId.
 * @throws NotFoundError where there is none
 */
export async function getReview(strapi: Core.Strapi, id: string): Promise<ReviewRow> {
  const [row] = await findReviews(strapi, { documentId: id });
  if (!row) throw new errors.NotFoundError('Tarkistuspyyntöä ei löydy.');
  return row;
}

/**
 * Ends the waiting of a request, in the transaction under way. Of several who decide at once the
 * database lets one through.
 * @throws ConflictError that says who was quicker and what they decided
 */
export async function decideReview(
  strapi: Core.Strapi,
  id: string,
  { state, userId, message }: Decision,
): Promise<ReviewRow> {
  const query = strapi.db.query(reviewRequestUid);
  const { count } = await query.updateMany({
    where: { documentId: id, state: 'waiting' },
    data: { state, waitingKey: null, decidedAt: new Date(), message: message ?? null },
  });
  const row = await getReview(strapi, id);
  if (count === 0) throw new ConflictError(quickerMessage(row));
  await query.update({ where: { id: row.id }, data: { decidedBy: userId } });
  return getReview(strapi, id);
}

function quickerMessage({ state, decidedBy }: ReviewRow): string {
  const who = personName(decidedBy) ?? 'Joku toinen';
  switch (state) {
    case 'approved':
      return `${who} ehti ensin: muutokset on jo hyväksytty ja julkaistu.`;
    case 'returned':
      return `${who} ehti ensin: muutokset on jo palautettu muokattavaksi.`;
    case 'deleted':
      return 'Tarkistettava on poistettu, joten pyyntöä ei enää ole.';
    default:
      return 'Tarkistuspyyntö on peruttu. Se ei enää odota.';
  }
}
