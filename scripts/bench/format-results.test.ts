import { expect, it } from 'vitest';
import { formatResults, median } from './format-results.ts';

it.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('finds the middle of %j', (numbers, middle) => expect(median(numbers)).toBe(middle));

it('says how many times quicker the same database is read', () => {
  const table = formatResults([
    { client: 'sqlite', variant: 'before', times: [20_000, 22_000] },
    { client: 'sqlite', variant: 'after', times: [1_500, 2_000, 1_400] },
  ]);
  expect(table).toContain('| sqlite | before | 20.00 | 21.00 | 22.00 | 1.0 × |');
  expect(table).toContain('| sqlite | after | 1.40 | 1.50 | 2.00 | 14.0 × |');
});
