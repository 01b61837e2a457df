import { randomBytes } from 'node:crypto';
import type { ContentChange } from '@civil-society/shared/webhook/content-changed';
import type { Core } from '@strapi/strapi';
import { outboxChannel, outboxUid } from './outbox-uid';

/** An arbitrary number that only the outbox locks in this database. */
const lock = 727_001;
const rowsAtOnce = 100;

type Transaction = { raw(sql: string, values: (string | number)[]): PromiseLike<unknown> };

/** Writes messages in a transaction that is about to be committed. */
export async function writeMessages(
  strapi: Core.Strapi,
  trx: Transaction,
  changes: readonly ContentChange[],
): Promise<void> {
  const isPostgres = strapi.db.dialect.client === 'postgres';
  // Ids must be committed in their order: a reader who has seen a revision has seen all before.
  if (isPostgres) await trx.raw('SELECT pg_advisory_xact_lock(?)', [lock]);
  const rows = changes.map((change) => outboxRow(change, new Date()));
  for (let from = 0; from < rows.length; from += rowsAtOnce)
    await strapi.db
      .queryBuilder(outboxUid)
      .insert(rows.slice(from, from + rowsAtOnce))
      .transacting(trx)
      .execute();
  // Told at the commit to the process that delivers, which may be another one.
  if (isPostgres) await trx.raw('SELECT pg_notify(?, ?)', [outboxChannel, '']);
}

function outboxRow({ contentType, documentId, action }: ContentChange, now: Date) {
  return {
    // As long as the ids that Strapi gives.
    documentId: randomBytes(12).toString('hex'),
    contentType,
    contentDocumentId: documentId,
    action,
    attempts: 0,
    nextAttemptAt: now,
    createdAt: now,
    updatedAt: now,
  };
}
