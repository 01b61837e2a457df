import type { Core } from '@strapi/strapi';
import { outboxUid } from './outbox-uid';

const oldest = 30 * 24 * 60 * 60 * 1000;
const most = 10_000;

/**
 * Deletes delivered messages that are over 30 days old or not among the newest 10,000, the oldest
 * first and none that is behind one that stays: whoever finds a row finds all that came after it
 * (`changesSince`). The newest of all stays, for its id is the content's revision.
 */
export async function pruneOutbox(strapi: Core.Strapi, now: Date): Promise<void> {
  const query = strapi.db.query(outboxUid);
  const newest = await query.findOne({ select: ['id'], orderBy: { id: 'desc' } });
  if (newest === null) return;
  const recent = { $gte: new Date(now.getTime() - oldest) };
  const firstKept = await query.findOne({
    select: ['id'],
    where: {
      $or: [
        { id: newest.id },
        { deliveredAt: { $null: true } },
        { id: { $gt: newest.id - most }, deliveredAt: recent },
      ],
    },
    orderBy: { id: 'asc' },
  });
  await query.deleteMany({ where: { id: { $lt: firstKept?.id ?? newest.id } } });
}
