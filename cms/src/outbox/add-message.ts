import type { ContentChange } from '@civil-society/shared/webhook/content-changed';
import type { Core } from '@strapi/strapi';
import { outboxFilledEvent } from './outbox-uid';
import { writeMessages } from './write-messages';

/** What the transactions under way will leave in the outbox. */
const pending = new WeakMap<object, ContentChange[]>();

/**
 * Adds a message to the transaction under way, or one of its own; the dispatcher hears of it
 * when that is committed, and never when it is rolled back. The row is the last thing that the
 * transaction writes, for the outbox's lock must be the last it waits for: whoever holds it then
 * waits for nobody, and keeps others waiting for the commit alone.
 */
export async function addMessage(strapi: Core.Strapi, change: ContentChange): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const others = pending.get(trx);
    if (others !== undefined) {
      others.push(change);
      return;
    }
    const changes = [change];
    pending.set(trx, changes);
    const commit = trx.commit.bind(trx);
    Object.assign(trx, {
      commit: async (value?: unknown) => {
        await writeMessages(strapi, trx, changes);
        return commit(value);
      },
    });
    onCommit(() => strapi.eventHub.emit(outboxFilledEvent));
  });
}
