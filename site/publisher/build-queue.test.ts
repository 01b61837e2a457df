import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createBuildQueue } from './build-queue.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A queue whose runs take a second, or fail when they are told to. */
function setUp({ failures = 0 } = {}) {
  const starts: number[] = [];
  const retries: number[] = [];
  const began = Date.now();
  let running = 0;
  let mostRunning = 0;
  let left = failures;
  const queue = createBuildQueue({
    run: async (signal) => {
      starts.push(Date.now() - began);
      running += 1;
      mostRunning = Math.max(mostRunning, running);
      await new Promise<void>((resolve, reject) => {
        setTimeout(resolve, 1_000);
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      }).finally(() => (running -= 1));
      if (left > 0) {
        left -= 1;
        throw new Error('no luck');
      }
    },
    onFailure: (_error, retryIn) => retries.push(retryIn),
  });
  return { queue, starts, retries, mostRunning: () => mostRunning };
}

it('makes one run of requests that come close together', async () => {
  const { queue, starts } = setUp();
  queue.request();
  await vi.advanceTimersByTimeAsync(200);
  queue.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(starts).toEqual([500]);
  expect(queue.isIdle()).toBe(true);
});

it('waits no longer than two seconds for silence', async () => {
  const { queue, starts } = setUp();
  for (let requests = 0; requests < 11; requests += 1) {
    queue.request();
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(starts).toEqual([2_000]);
});

it('makes exactly one run, after this one, of requests during a run', async () => {
  const { queue, starts, mostRunning } = setUp();
  queue.request();
  await vi.advanceTimersByTimeAsync(500);
  for (let requests = 0; requests < 5; requests += 1) queue.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(starts).toEqual([300, 1_600]);
  expect(mostRunning()).toBe(1);
});

it('tries again after a failure, later and later', async () => {
  const { queue, starts, retries } = setUp({ failures: 2 });
  queue.request();
  await vi.advanceTimersByTimeAsync(1_400);
  expect(queue.isIdle()).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(starts).toEqual([300, 2_300, 5_300]);
  expect(retries).toEqual([1_000, 2_000]);
  expect(queue.isIdle()).toBe(true);
});

it('begins with short waits again after a success', async () => {
  const { queue, retries } = setUp({ failures: 1 });
  queue.request();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(retries).toEqual([1_000]);
});

it('does not wait for the next try when a request comes', async () => {
  const { queue, starts } = setUp({ failures: 1 });
  queue.request();
  await vi.advanceTimersByTimeAsync(1_400);
  queue.request();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(starts).toEqual([300, 1_700]);
});

it('stops the run, and starts nothing any more', async () => {
  const { queue, starts, retries } = setUp();
  queue.request();
  await vi.advanceTimersByTimeAsync(500);
  queue.request();
  await queue.stop();
  queue.request();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(starts).toEqual([300]);
  expect(retries).toEqual([]);
});
