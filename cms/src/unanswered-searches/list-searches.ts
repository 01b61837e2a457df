import type { AdminRequest } from '../admin-api/admin-route';
import { findSearches } from './search-row';
import { synonymsByTerm } from './synonyms-by-term';
import type { UnansweredSearches } from './unanswered-searches-answers';

const mostListed = 100;

/** What people looked for and did not find, but what a synonym has answered since. */
export async function listSearches({ strapi }: AdminRequest): Promise<UnansweredSearches> {
  const synonyms = await synonymsByTerm(strapi);
  const searches = (await findSearches(strapi, {})).flatMap(
    ({ documentId, words, times, lastAt }) => {
      const search = { id: documentId, words, times, lastAt: lastAt.toISOString() };
      const synonym = synonyms.get(words);
      if (!synonym) return [search];
      const { publishedAt } = synonym;
      if (publishedAt && publishedAt > lastAt) return [];
      return [
        {
          ...search,
          synonym: { documentId: synonym.documentId, isPublished: publishedAt !== undefined },
        },
      ];
    },
  );
  return { searches: searches.slice(0, mostListed), total: searches.length };
}
