import { expect, test } from 'vitest';
import { RequestLimit } from './request-limit';

test('so many of each, and again when the time is over', () => {
  const limit = new RequestLimit(2, 1000);
  const ask = (key: string, at: number) => limit.isOver(key, new Date(at));
  expect([ask('a', 10), ask('a', 20), ask('a', 30)]).toEqual([false, false, true]);
  expect(ask('b', 30)).toBe(false);
  expect([ask('a', 1009), ask('a', 1010), ask('a', 1011)]).toEqual([true, false, false]);
});
