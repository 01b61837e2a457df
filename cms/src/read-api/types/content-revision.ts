import { newestRevision } from '../../outbox/newest-revision';
import { outboxUid } from '../../outbox/outbox-uid';
import type { ReadApiType } from '../read-api-type';

/**
 * Moves whenever published content does: a reader who finds it the same before and after has
 * read one state of the whole.
 */
export const contentRevision: ReadApiType = {
  typeDefs: `
    type Query {
      contentRevision: Int!
    }
  `,
  queries: {
    contentRevision: { contentType: outboxUid, resolve: (strapi) => newestRevision(strapi) },
  },
};
