import { expect, test } from 'vitest';
import { hasWork } from './proof-of-work';

function work(stamp: string): string {
  for (let answer = 0; ; answer += 1) if (hasWork(stamp, String(answer))) return String(answer);
}

test('an answer is of one stamp', () => {
  const answer = work('one');
  expect(hasWork('one', answer)).toBe(true);
  expect(hasWork('two', answer)).toBe(false);
});

test.each(['', '0', '-1', '1e9', 'abc', '9'.repeat(13)])('%s is no work', (answer) => {
  expect(hasWork('one', answer)).toBe(false);
});
