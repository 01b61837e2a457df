import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { searchSynonymUid } from '../content-type-uids';

const rowsSchema = z.array(
  z.object({ documentId: z.string(), term: z.string(), publishedAt: z.coerce.date().nullish() }),
);

export type KnownSynonym = { documentId: string; publishedAt: Date | undefined };

/** Drafts and published synonyms by their words; of both, when the published one came out. */
export async function synonymsByTerm(
  strapi: Core.Strapi,
  where: { term?: string } = {},
): Promise<Map<string, KnownSynonym>> {
  const rows = rowsSchema.parse(await strapi.db.query(searchSynonymUid).findMany({ where }));
  const known = new Map<string, KnownSynonym>();
  for (const { documentId, term, publishedAt } of rows)
    known.set(term, {
      documentId,
      publishedAt: publishedAt ?? known.get(term)?.publishedAt,
    });
  return known;
}
