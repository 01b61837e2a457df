import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { eventUid, organisationUid } from '../content-type-uids';

const rowsSchema = z.array(
  z.object({
    documentId: z.string(),
    slug: z.string().nullish(),
    updatedAt: z.coerce.date(),
    publishedAt: z.coerce.date(),
  }),
);

export type PublishedRow = z.infer<typeof rowsSchema>[number];

/** The published versions of entries, by documentId. */
export async function getPublishedRows(
  strapi: Core.Strapi,
  uid: typeof organisationUid | typeof eventUid,
  documentIds: readonly string[],
): Promise<Map<string, PublishedRow>> {
  const rows = await strapi.db.query(uid).findMany({
    select: ['documentId', 'slug', 'updatedAt', 'publishedAt'],
    where: { documentId: { $in: [...documentIds] }, publishedAt: { $notNull: true } },
  });
  return new Map(rowsSchema.parse(rows).map((row) => [row.documentId, row]));
}
