import { listedWords } from '@civil-society/shared/search-synonym/search-words';
import { searchSynonymUid } from '../../content-type-uids';
import { pageParameters } from '../page-arguments';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

type SearchSynonymRow = { documentId: string; term: string; targets: string | null };

export const searchSynonym: ReadApiType = {
  typeDefs: `
    type SearchSynonym {
      documentId: ID!
      term: String!
      targets: [String!]!
    }
    type Query {
      searchSynonyms(${pageParameters}): [SearchSynonym!]!
    }
  `,
  queries: {
    searchSynonyms: publishedList<SearchSynonymRow>(
      searchSynonymUid,
      { select: ['documentId', 'term', 'targets'] },
      ({ documentId, term, targets }) => ({
        documentId,
        term,
        targets: listedWords(targets ?? ''),
      }),
    ),
  },
};
