import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { outboxUid } from '../outbox/outbox-uid';

const rowSchema = z
  .object({
    id: z.number(),
    attempts: z.number(),
    nextAttemptAt: z.coerce.date(),
    createdAt: z.coerce.date(),
  })
  .nullable();

/** What of the changes of published content has not been told to the publisher yet. */
export type OutboxState = {
  /** The content's revision. */
  newest: number;
  waiting: number;
  /** Since when the oldest of them waits, how often it has been tried, and when it will be. */
  oldest: { since: Date; attempts: number; nextAttempt: Date } | undefined;
};

export async function getOutboxState(strapi: Core.Strapi): Promise<OutboxState> {
  const query = strapi.db.query(outboxUid);
  const where = { deliveredAt: { $null: true } };
  const newest = rowSchema.parse(await query.findOne({ orderBy: { id: 'desc' } }));
  const oldest = rowSchema.parse(await query.findOne({ where, orderBy: { id: 'asc' } }));
  return {
    newest: newest?.id ?? 0,
    waiting: await query.count({ where }),
    oldest:
      oldest === null
        ? undefined
        : {
            since: oldest.createdAt,
            attempts: oldest.attempts,
            nextAttempt: oldest.nextAttemptAt,
          },
  };
}
