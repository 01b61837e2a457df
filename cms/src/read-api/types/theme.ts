import { themeUid } from '../../content-type-uids';
import type { ReadApiType } from '../read-api-type';
import { wholeList } from '../whole-list';

export const theme: ReadApiType = {
  typeDefs: `
    type Theme {
      documentId: ID!
      slug: String!
      name: String!
      description: String
      icon: String!
      order: Int!
    }
    type Query {
      themes: [Theme!]!
    }
  `,
  queries: {
    themes: wholeList(
      themeUid,
      { select: ['documentId', 'slug', 'name', 'description', 'icon', 'order'] },
      'order',
    ),
  },
};
