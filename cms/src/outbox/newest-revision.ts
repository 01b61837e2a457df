import type { Core } from '@strapi/strapi';
import { outboxUid } from './outbox-uid';

/** The revision of the published content: the id of the newest row, which is never pruned. */
export async function newestRevision(strapi: Core.Strapi): Promise<number> {
  const newest = await strapi.db
    .query(outboxUid)
    .findOne({ select: ['id'], orderBy: { id: 'desc' } });
  return newest === null ? 0 : Number(newest.id);
}
