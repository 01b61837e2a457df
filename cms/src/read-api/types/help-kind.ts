import { helpKindUid } from '../../content-type-uids';
import type { ReadApiType } from '../read-api-type';
import { wholeList } from '../whole-list';

export const helpKind: ReadApiType = {
  typeDefs: `
    enum HelpAudience {
      needs_help
      wants_to_help
    }
    type HelpKind {
      documentId: ID!
      slug: String!
      name: String!
      audience: HelpAudience!
      order: Int!
    }
    type Query {
      helpKinds: [HelpKind!]!
    }
  `,
  queries: {
    helpKinds: wholeList(
      helpKindUid,
      { select: ['documentId', 'slug', 'name', 'audience', 'order'] },
      'order',
    ),
  },
};
