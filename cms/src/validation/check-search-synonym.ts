import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { searchSynonymUid } from '../content-type-uids';
import type { EntryCheck } from './entry-check';
import type { Problem } from './problem';
import { searchSynonymInput, searchSynonymProblems } from './search-synonym-problems';

const stored = z.object({ documentId: z.string(), term: z.string() });

export const checkSearchSynonym: EntryCheck = {
  populate: {},
  async problems(entry, { strapi, isPublishing, isStored }) {
    return [
      ...searchSynonymProblems(searchSynonymInput.parse(entry), isPublishing),
      ...(isStored ? await doubledTermProblems(strapi, stored.parse(entry)) : []),
    ];
  },
};

/** Two entries of the same word would be a riddle to whoever mends one of them. */
async function doubledTermProblems(
  strapi: Core.Strapi,
  { documentId, term }: z.infer<typeof stored>,
): Promise<Problem[]> {
  const where = { term, documentId: { $ne: documentId } };
  if ((await strapi.db.query(searchSynonymUid).count({ where })) === 0) return [];
  const message = `Sana ”${term}” on jo listassa. Avaa se ja lisää uudet sanat siihen.`;
  return [{ path: ['term'], message }];
}
