export type BuildQueueOptions = {
  /** Brings the site up to date. One run at a time; a rejection is tried again later. */
  run: (signal: AbortSignal) => Promise<void>;
  /** Hears of a failure and of the milliseconds until the next try. */
  onFailure: (error: unknown, retryIn: number) => void;
  /** Waits this long for further requests; milliseconds. */
  quiet?: number;
  /** Waits no longer than this after the first request. */
  longestWait?: number;
  /** Waits before the tries after the first failure, the second, …; the last one repeats. */
  retryDelays?: readonly number[];
};

/**
 * Decides when to build. Requests that come close together give one run; those that come during a
 * run give exactly one more after it. A failed run is tried again, less and less often, and at once
 * when a new request comes.
 */
export type BuildQueue = {
  request(): void;
  /** Whether nothing runs and nothing waits, not even a new try. */
  isIdle(): boolean;
  /** Stops the running build and every timer; resolves when nothing runs any more. */
  stop(): Promise<void>;
};

export function createBuildQueue({
  run,
  onFailure,
  quiet = 300,
  longestWait = 2_000,
  retryDelays = [1_000, 2_000, 5_000, 10_000, 30_000, 60_000],
}: BuildQueueOptions): BuildQueue {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let firstRequest: number | undefined;
  let running: Promise<void> | undefined;
  let failures = 0;

  const start = () => {
    timer = undefined;
    firstRequest = undefined;
    running = run(stopping.signal)
      .then(
        () => {
          failures = 0;
        },
        (error: unknown) => {
          if (!stopping.signal.aborted) planRetry(error);
        },
      )
      .finally(() => {
        running = undefined;
        if (firstRequest !== undefined && !stopping.signal.aborted) plan();
      });
  };

  const planRetry = (error: unknown) => {
    const delay = retryDelays[Math.min(failures, retryDelays.length - 1)] ?? 0;
    failures += 1;
    onFailure(error, delay);
    timer = setTimeout(start, delay);
  };

  const plan = () => {
    const waited = Date.now() - (firstRequest ?? Date.now());
    clearTimeout(timer);
    timer = setTimeout(start, Math.max(0, Math.min(quiet, longestWait - waited)));
  };

  return {
    request() {
      if (stopping.signal.aborted) return;
      firstRequest ??= Date.now();
      if (!running) plan();
    },
    isIdle: () => !running && timer === undefined,
    async stop() {
      clearTimeout(timer);
      timer = undefined;
      stopping.abort();
      await running;
    },
  };
}
