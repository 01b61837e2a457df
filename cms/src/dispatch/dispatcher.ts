import { errorText } from './error-text';

/** Looked at this often even when nobody kicks: another process may have added something. */
const pollInterval = 30_000;

export type DispatcherLog = {
  info(text: string): void;
  warn(text: string): void;
  error(text: string): void;
};

export type DispatcherParts = {
  /** For the log: "outbox". */
  name: string;
  /**
   * Delivers what is due, until `stopped`; returns how many milliseconds to wait before it looks
   * again, undefined when nothing waits.
   */
  deliver(stopped: AbortSignal): Promise<number | undefined>;
  log: DispatcherLog;
};

/**
 * Looks after a queue in the database: at once when kicked, and again when something is due. What
 * has been done is in the database, so a dispatcher that dies leaves nothing but rows that the
 * next one finds.
 */
export class Dispatcher {
  readonly #parts: DispatcherParts;
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isKicked = false;

  constructor(parts: DispatcherParts) {
    this.#parts = parts;
  }

  /** Looks into the queue now, or again when it is just looking. */
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
    const { name, deliver, log } = this.#parts;
    let wait = pollInterval;
    while (this.#isKicked && !this.#stopped.signal.aborted) {
      this.#isKicked = false;
      try {
        wait = Math.min(pollInterval, (await deliver(this.#stopped.signal)) ?? pollInterval);
      } catch (error) {
        log.error(`The ${name} could not be read or written: ${errorText(error)}`);
      }
    }
    if (!this.#stopped.signal.aborted) this.#timer = setTimeout(() => this.kick(), wait).unref();
  }
}
