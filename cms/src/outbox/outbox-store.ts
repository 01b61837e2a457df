import type { Core } from '@strapi/strapi';
import { outboxUid } from './outbox-uid';
import type { OutboxRow } from './outbox-row';

const largestBatch = 200;

/** The outbox as the dispatcher sees it. */
export type OutboxStore = {
  /** The oldest rows that have not been delivered, in their order. */
  undelivered(): Promise<OutboxRow[]>;
  markDelivered(rows: readonly OutboxRow[], now: Date): Promise<void>;
  markFailed(rows: readonly OutboxRow[], error: string, nextAttemptAt: Date): Promise<void>;
};

export function outboxStore(strapi: Core.Strapi): OutboxStore {
  const query = strapi.db.query(outboxUid);
  const these = (rows: readonly OutboxRow[]) => ({ id: { $in: rows.map(({ id }) => id) } });
  return {
    undelivered: () =>
      query.findMany({
        where: { deliveredAt: { $null: true } },
        orderBy: { id: 'asc' },
        limit: largestBatch,
      }),
    async markDelivered(rows, now) {
      await query.updateMany({ where: these(rows), data: { deliveredAt: now, lastError: null } });
    },
    async markFailed(rows, lastError, nextAttemptAt) {
      const attempts = (rows.at(0)?.attempts ?? 0) + 1;
      await query.updateMany({ where: these(rows), data: { attempts, lastError, nextAttemptAt } });
    },
  };
}
