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
    contentRevision: {
      contentType: outboxUid,
      async resolve(strapi) {
        const newest = await strapi.db
          .query(outboxUid)
          .findOne({ select: ['id'], orderBy: { id: 'desc' } });
        return newest === null ? 0 : Number(newest.id);
      },
    },
  },
};
