import { languageUid } from '../../content-type-uids';
import type { ReadApiType } from '../read-api-type';
import { wholeList } from '../whole-list';

export const language: ReadApiType = {
  typeDefs: `
    type Language {
      documentId: ID!
      code: String!
      name: String!
      order: Int!
    }
    type Query {
      languages: [Language!]!
    }
  `,
  queries: {
    languages: wholeList(languageUid, { select: ['documentId', 'code', 'name', 'order'] }, 'order'),
  },
};
