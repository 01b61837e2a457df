import { targetGroupUid } from '../../content-type-uids';
import type { ReadApiType } from '../read-api-type';
import { wholeList } from '../whole-list';

export const targetGroup: ReadApiType = {
  typeDefs: `
    type TargetGroup {
      documentId: ID!
      slug: String!
      name: String!
      order: Int!
    }
    type Query {
      targetGroups: [TargetGroup!]!
    }
  `,
  queries: {
    targetGroups: wholeList(
      targetGroupUid,
      { select: ['documentId', 'slug', 'name', 'order'] },
      'order',
    ),
  },
};
