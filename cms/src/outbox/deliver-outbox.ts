import type { DispatcherLog } from '../dispatch/dispatcher';
import { errorText } from '../dispatch/error-text';
import { retryDelay } from '../dispatch/retry-delay';
import { buildMessage, type OutboxMessage } from './build-message';
import type { OutboxRow } from './outbox-row';
import type { OutboxStore } from './outbox-store';

export type OutboxParts = {
  store: OutboxStore;
  /** Rejects when the receiver did not accept the message. */
  send(message: OutboxMessage, stopped: AbortSignal): Promise<void>;
  /** Called after a delivery. */
  tidy(now: Date): Promise<void>;
  log: DispatcherLog;
  /** Hears what became of each attempt. */
  onAttempt(outcome: 'delivered' | 'failed'): void;
};

/**
 * Delivers the outbox in order, many rows in one message; a row that fails holds back those
 * behind it until it is accepted. A dispatcher's `deliver`.
 */
export async function deliverOutbox(
  parts: OutboxParts,
  stopped: AbortSignal,
): Promise<number | undefined> {
  while (!stopped.aborted) {
    const rows = await parts.store.nextBatch();
    const [oldest] = rows;
    if (oldest === undefined) return undefined;
    // What was never tried is due, whatever the clock of the process that wrote it says.
    const wait = oldest.attempts === 0 ? 0 : Date.parse(oldest.nextAttemptAt) - Date.now();
    if (wait > 0) return wait;
    await deliverRows(parts, rows, stopped);
  }
  return undefined;
}

async function deliverRows(
  { store, send, tidy, log, onAttempt }: OutboxParts,
  rows: readonly OutboxRow[],
  stopped: AbortSignal,
): Promise<void> {
  const attempts = rows[0]?.attempts ?? 0;
  try {
    await send(buildMessage(rows), stopped);
  } catch (error) {
    // Our own stopping is not the receiver's failure.
    if (stopped.aborted) return;
    onAttempt('failed');
    const delay = retryDelay(attempts + 1, Math.random());
    await store.markFailed(rows, errorText(error), new Date(Date.now() + delay));
    if (attempts === 0)
      log.warn(`${rows.length} changes wait for the publisher: ${errorText(error)}`);
    return;
  }
  onAttempt('delivered');
  await store.markDelivered(rows, new Date());
  if (attempts > 0)
    log.info(`The publisher took ${rows.length} changes after ${attempts + 1} attempts.`);
  await tidy(new Date());
}
