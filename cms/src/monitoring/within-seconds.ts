import { setTimeout as wait } from 'node:timers/promises';

/** @throws Error when `promise` has not settled after so many seconds */
export async function withinSeconds<Value>(
  seconds: number,
  promise: Promise<Value>,
): Promise<Value> {
  const settled = new AbortController();
  const late = wait(seconds * 1_000, undefined, { signal: settled.signal }).then(() => {
    throw new Error(`There was no answer in ${seconds} s.`);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    // The loser's rejection is nobody's: what counts has been answered.
    late.catch(() => undefined);
    settled.abort();
  }
}
