import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { personName, personSchema } from '../accounts/person-name';
import { reviewRequestUid } from '../content-type-uids';
import type { CoordinatorPage } from './start-page-answers';

const shown = 8;
const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    contentType: z.string(),
    title: z.string(),
    requestedAt: z.coerce.date(),
    requestedBy: personSchema.nullable(),
  }),
);

/** The review queue, the oldest first. */
export async function getWaitingReviews(strapi: Core.Strapi): Promise<CoordinatorPage['reviews']> {
  const query = strapi.db.query(reviewRequestUid);
  const where = { state: 'waiting' };
  const rows = await query.findMany({
    where,
    populate: { requestedBy: { select: ['id', 'firstname', 'lastname'] } },
    orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }],
    limit: shown,
  });
  return {
    count: await query.count({ where }),
    first: rowsSchema.parse(rows).map(({ requestedBy, requestedAt, ...review }) => ({
      ...review,
      requestedAt: requestedAt.toISOString(),
      requestedBy: personName(requestedBy) ?? undefined,
    })),
  };
}
