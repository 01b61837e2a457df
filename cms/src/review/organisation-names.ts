import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { organisationUid } from '../content-type-uids';

const rowsSchema = z.array(z.object({ documentId: z.string(), name: z.string().nullable() }));

/** Names of organisations as their drafts have them, by documentId. */
export async function organisationNames(
  strapi: Core.Strapi,
  ownerKeys: readonly (string | null)[],
): Promise<Map<string, string>> {
  const keys = ownerKeys.filter((key) => key !== null);
  const rows = await strapi.db.query(organisationUid).findMany({
    select: ['id', 'documentId', 'name'],
    where: { documentId: { $in: keys }, publishedAt: null },
  });
  return new Map(rowsSchema.parse(rows).map(({ documentId, name }) => [documentId, name ?? '']));
}
