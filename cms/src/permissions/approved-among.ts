import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { organisationUid } from '../content-type-uids';

const rowsSchema = z.array(z.object({ documentId: z.string() }));

/** Those of the organisations that the coordinator has approved: they are public at the moment. */
export async function approvedAmong(
  strapi: Core.Strapi,
  ownerKeys: readonly string[],
): Promise<string[]> {
  if (ownerKeys.length === 0) return [];
  const rows = await strapi.db.query(organisationUid).findMany({
    select: ['documentId'],
    where: { documentId: { $in: ownerKeys }, publishedAt: { $notNull: true } },
  });
  return rowsSchema.parse(rows).map(({ documentId }) => documentId);
}
