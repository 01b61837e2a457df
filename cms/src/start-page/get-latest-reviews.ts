import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { reviewRequestUid } from '../content-type-uids';
import type { LatestReview } from './entry-state';

const reviewsSchema = z.array(
  z.object({
    contentDocumentId: z.string(),
    state: z.string(),
    requestedAt: z.coerce.date(),
    decidedAt: z.coerce.date().nullable(),
    message: z.string().nullable(),
  }),
);

/** The newest review of each entry, by its documentId. */
export async function getLatestReviews(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly string[],
): Promise<Map<string, LatestReview>> {
  const rows = await strapi.db.query(reviewRequestUid).findMany({
    where: { contentType, contentDocumentId: { $in: [...documentIds] } },
    orderBy: { id: 'asc' },
  });
  return new Map(reviewsSchema.parse(rows).map((review) => [review.contentDocumentId, review]));
}
