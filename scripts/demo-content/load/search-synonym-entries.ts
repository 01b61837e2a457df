import { searchSynonyms } from '../content/search-synonyms.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';

/** Words of the search with those that they find as well. */
export function searchSynonymEntries(cms: Cms): Entry[] {
  return searchSynonyms.map(([term, ...targets]) => ({
    name: `search synonym ${term}`,
    load: async () => {
      const data = { term, targets: targets.join(', ') };
      await cms
        .documents('api::search-synonym.search-synonym')
        .create({ data, status: 'published' });
    },
  }));
}
