import { pageUid } from '../../content-type-uids';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

export const page: ReadApiType = {
  typeDefs: `
    type Page {
      documentId: ID!
      slug: String!
      title: String!
      lead: String
      body: JSON
      updatedAt: DateTime!
    }
    type Query {
      pages: [Page!]!
    }
  `,
  queries: {
    pages: publishedList<object>(
      pageUid,
      { select: ['documentId', 'slug', 'title', 'lead', 'body', 'updatedAt'] },
      (row) => row,
    ),
  },
};
