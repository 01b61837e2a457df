import { expect, it } from 'vitest';
import { retryDelay } from './retry-delay';

it.each([
  [1, 1_000],
  [2, 2_000],
  [3, 4_000],
  [6, 32_000],
  [7, 60_000],
  [5_000, 60_000],
])('waits longer each time: after failure %i at most %i ms', (attempts, delay) => {
  expect(retryDelay(attempts, 0)).toBe(delay);
  expect(retryDelay(attempts, 0.5)).toBe(delay * 0.75);
  expect(retryDelay(attempts, 0.999)).toBeGreaterThanOrEqual(delay / 2);
});
