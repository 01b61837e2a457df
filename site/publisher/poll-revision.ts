import type { BuildQueue } from './build-queue.ts';

/**
 * Looks for changes by itself, once a minute: a webhook that was lost, and midnight, after which
 * pages show another day. The run compares revisions and does nothing when nothing has changed.
 */
export function pollRevision(
  queue: Pick<BuildQueue, 'isIdle' | 'request'>,
  everyMilliseconds = 60_000,
): NodeJS.Timeout {
  return setInterval(() => {
    if (queue.isIdle()) queue.request();
  }, everyMilliseconds);
}
