import { buildMessage, type OutboxMessage } from './build-message';
import { errorText } from '../dispatch/error-text';
import type { OutboxRow } from './outbox-row';
import type { OutboxStore } from './outbox-store';
import { retryDelay } from '../dispatch/retry-delay';

/** Looked at this often even when nobody kicks: another process may have filled the outbox. */
const pollInterval = 30_000;

export type DispatcherParts = {
  store: OutboxStore;
  /** Rejects when the receiver did not accept the message. */
  send(message: OutboxMessage, stopped: AbortSignal): Promise<void>;
  /** Called after a delivery. */
  tidy(now: Date): Promise<void>;
  log: { info(text: string): void; warn(text: string): void; error(text: string): void };
};

/**
 * Delivers the outbox in order, many rows in one message; a row that fails holds back those
 * behind it until it is accepted. What has been done is in the database, so a dispatcher that
 * dies leaves nothing but rows that the next one finds.
 */
export class OutboxDispatcher {
  readonly #parts: DispatcherParts;
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isKicked = false;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Looks into the outbox now, or again when it is just looking. */
  kick(): void {
    this.#isKicked = true;
    if (this.#stopped.signal.aborted || this.#running !== undefined) return;
    clearTimeout(this.#timer);
    this.#running = this.#run().finally(() => {
      this.#running = undefined;
      // Kicked just when it had stopped looking.
      if (this.#isKicked) this.kick();
    });
  }

  /** Stops for good; resolves when nothing is under way any more. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #run(): Promise<void> {
    let wait = pollInterval;
    while (this.#isKicked && !this.#stopped.signal.aborted) {
      this.#isKicked = false;
      try {
        wait = await this.#deliverAll();
      } catch (error) {
        this.#parts.log.error(`The outbox could not be read or written: ${errorText(error)}`);
      }
    }
    if (!this.#stopped.signal.aborted) this.#timer = setTimeout(() => this.kick(), wait).unref();
  }

  /** Delivers until nothing is left or due; returns how long to wait for the next look. */
  async #deliverAll(): Promise<number> {
    while (!this.#stopped.signal.aborted) {
      const rows = await this.#parts.store.undelivered();
      const due =
        rows[0] === undefined ? undefined : Date.parse(rows[0].nextAttemptAt) - Date.now();
      if (due === undefined) return pollInterval;
      if (due > 0) return Math.min(due, pollInterval);
      await this.#deliver(rows);
    }
    return pollInterval;
  }

  async #deliver(rows: readonly OutboxRow[]): Promise<void> {
    const { store, send, tidy, log } = this.#parts;
    const attempts = rows[0]?.attempts ?? 0;
    try {
      await send(buildMessage(rows), this.#stopped.signal);
    } catch (error) {
      // Our own stopping is not the receiver's failure.
      if (this.#stopped.signal.aborted) return;
      const delay = retryDelay(attempts + 1, Math.random());
      await store.markFailed(rows, errorText(error), new Date(Date.now() + delay));
      if (attempts === 0)
        log.warn(`${rows.length} changes wait for the publisher: ${errorText(error)}`);
      return;
    }
    await store.markDelivered(rows, new Date());
    if (attempts > 0)
      log.info(`The publisher took ${rows.length} changes after ${attempts + 1} attempts.`);
    await tidy(new Date());
  }
}
