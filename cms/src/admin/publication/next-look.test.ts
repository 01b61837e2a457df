import { expect, test } from 'vitest';
import { nextLook } from './next-look';

test.each([
  [0, 2_000],
  [59_999, 2_000],
  [60_000, 10_000],
  [600_000, 30_000],
  [86_400_000, 30_000],
])('after %s ms, again in %s ms', (waited, pause) => {
  expect(nextLook(waited)).toBe(pause);
});
