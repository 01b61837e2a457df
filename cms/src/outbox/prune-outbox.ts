import type { Core } from '@strapi/strapi';
import { outboxUid } from './outbox-uid';

const oldest = 30 * 24 * 60 * 60 * 1000;
const most = 10_000;

/**
 * Deletes delivered messages that are over 30 days old or not among the newest 10,000. The newest
 * of all stays, for its id is the content's revision.
 */
export async function pruneOutbox(strapi: Core.Strapi, now: Date): Promise<void> {
  const query = strapi.db.query(outboxUid);
  const newest = await query.findOne({ select: ['id'], orderBy: { id: 'desc' } });
  if (newest === null) return;
  await query.deleteMany({
    where: {
      id: { $lt: newest.id },
      deliveredAt: { $notNull: true },
      $or: [
        { deliveredAt: { $lt: new Date(now.getTime() - oldest) } },
        { id: { $lte: newest.id - most } },
      ],
    },
  });
}
