import { pageUid } from '../../content-type-uids';
import { pageParameters } from '../page-arguments';
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
      pages(${pageParameters}): [Page!]!
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
