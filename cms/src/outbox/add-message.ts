import type { ContentChange } from '@civil-society/shared/webhook/content-changed';
import type { Core } from '@strapi/strapi';
import { outboxChannel, outboxFilledEvent, outboxUid } from './outbox-uid';

/** An arbitrary number that only the outbox locks in this database. */
const lock = 727_001;

/**
 * Adds a message in the transaction under way, or one of its own; the dispatcher hears of it
 * when that is committed, and never when it is rolled back.
 */
export async function addMessage(strapi: Core.Strapi, change: ContentChange): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    // Ids must be committed in their order: a reader who has seen a revision has seen all before.
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SELECT pg_advisory_xact_lock(?)', [lock]);
    await strapi.db.query(outboxUid).create({
      data: {
        contentType: change.contentType,
        contentDocumentId: change.documentId,
        action: change.action,
        attempts: 0,
        nextAttemptAt: new Date(),
      },
    });
    // PostgreSQL tells it at the commit to the process that delivers, which may be another one.
    if (strapi.db.dialect.client === 'postgres')
      await trx.raw('SELECT pg_notify(?, ?)', [outboxChannel, '']);
    onCommit(() => strapi.eventHub.emit(outboxFilledEvent));
  });
}
