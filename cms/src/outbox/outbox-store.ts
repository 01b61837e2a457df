import type { Core } from '@strapi/strapi';
import type { OutboxRow } from './outbox-row';
import { outboxUid } from './outbox-uid';

const largestBatch = 200;

/** The outbox as the dispatcher sees it. */
export type OutboxStore = {
  /**
   * The oldest rows that have not been delivered, in their order. Once put together they stay
   * together, also when the process dies: whoever sends them again sends the same message.
   */
  nextBatch(): Promise<OutboxRow[]>;
  markDelivered(rows: readonly OutboxRow[], now: Date): Promise<void>;
  markFailed(rows: readonly OutboxRow[], error: string, nextAttemptAt: Date): Promise<void>;
};

export function outboxStore(strapi: Core.Strapi): OutboxStore {
  const query = strapi.db.query(outboxUid);
  const these = (rows: readonly { id: number }[]) => ({ id: { $in: rows.map(({ id }) => id) } });
  return {
    async nextBatch() {
      const rows = await query.findMany({
        where: { deliveredAt: { $null: true } },
        orderBy: { id: 'asc' },
        limit: largestBatch,
      });
      const known: unknown = rows[0]?.batch;
      if (rows.length === 0 || known) return rows.filter(({ batch }) => batch === known);
      const batch = `msg_${rows[0]?.documentId}_${rows.at(-1)?.documentId}`;
      await query.updateMany({ where: these(rows), data: { batch } });
      return rows.map((row) => ({ ...row, batch }));
    },
    async markDelivered(rows, now) {
      await query.updateMany({ where: these(rows), data: { deliveredAt: now, lastError: null } });
    },
    async markFailed(rows, lastError, nextAttemptAt) {
      const attempts = (rows.at(0)?.attempts ?? 0) + 1;
      await query.updateMany({ where: these(rows), data: { attempts, lastError, nextAttemptAt } });
    },
  };
}
