import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { organisationNames } from './organisation-names';
import { reviewedUids, type QueuedReview } from './review-answers';
import { reviewOf, type ReviewRow } from './review-row';

const rowsSchema = z.array(z.object({ documentId: z.string() }));

/** Requests with what a queue tells of them, in a fixed number of queries. */
export async function queuedReviews(
  strapi: Core.Strapi,
  rows: readonly ReviewRow[],
): Promise<QueuedReview[]> {
  const names = await organisationNames(
    strapi,
    rows.map(({ ownerKey }) => ownerKey),
  );
  const published = await publishedAmong(strapi, rows);
  return rows.map((row) => ({
    ...reviewOf(row),
    isNew: !published.has(row.contentDocumentId),
    organisation: names.get(row.ownerKey ?? '') ?? null,
  }));
}

async function publishedAmong(
  strapi: Core.Strapi,
  rows: readonly ReviewRow[],
): Promise<Set<string>> {
  const $in = rows.map(({ contentDocumentId }) => contentDocumentId);
  const where = { documentId: { $in }, publishedAt: { $notNull: true } };
  const published = new Set<string>();
  // One after the other: a transaction has one connection.
  for (const uid of reviewedUids) {
    const found = await strapi.db.query(uid).findMany({ select: ['documentId'], where });
    for (const { documentId } of rowsSchema.parse(found)) published.add(documentId);
  }
  return published;
}
