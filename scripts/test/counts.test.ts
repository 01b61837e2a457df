import { expect, test } from 'vitest';
import { checkedCounts } from './checked-counts.ts';
import { formatCounts, sumCounts } from './counts.ts';

test('counts are added and written', () => {
  const sum = sumCounts([
    { passed: 2, failed: 0, skipped: 0 },
    { passed: 3, failed: 1, skipped: 2 },
  ]);
  expect(formatCounts(sum)).toBe('5 passed, 1 failed, 2 skipped');
  expect(formatCounts({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
});

test('a suite in order is counted as reported', () => {
  const counts = { passed: 4, failed: 1, skipped: 1 };
  expect(checkedCounts(1, counts)).toEqual(counts);
  expect(checkedCounts(0, { passed: 4, failed: 0, skipped: 0 })).toMatchObject({ failed: 0 });
});

test.each([
  ['that crashed without a report', 1, undefined],
  ['that left no report', 0, undefined],
  ['that ran no tests', 0, { passed: 0, failed: 0, skipped: 0 }],
  ['that only skipped tests', 0, { passed: 0, failed: 0, skipped: 5 }],
  ['that failed outside of its tests', 1, { passed: 9, failed: 0, skipped: 0 }],
])('a suite %s has failed', (_, exitCode, reported) => {
  expect(checkedCounts(exitCode, reported).failed).toBe(1);
});
