import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { unansweredSearchUid } from '../content-type-uids';

const searchRowSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  words: z.string(),
  times: z.number(),
  lastAt: z.coerce.date(),
});

/** Words that found nothing, as they are stored. */
export type SearchRow = z.infer<typeof searchRowSchema>;

/** The words that meet a condition, the most sent first. */
export async function findSearches(
  strapi: Core.Strapi,
  where: Readonly<Record<string, unknown>>,
): Promise<SearchRow[]> {
  const orderBy = [{ times: 'desc' }, { lastAt: 'desc' }, { id: 'desc' }];
  const rows = await strapi.db.query(unansweredSearchUid).findMany({ where, orderBy });
  return z.array(searchRowSchema).parse(rows);
}
