import { expect, it } from 'vitest';
import { formatAge } from './format-age.ts';

it.each([
  [0.4, '0 sekuntia sitten'],
  [59.9, '59 sekuntia sitten'],
  [61, '1 minuutti sitten'],
  [7_200, '2 tuntia sitten'],
  [200_000, '2 päivää sitten'],
])('%s seconds are %s', (seconds, words) => {
  expect(formatAge(seconds)).toBe(words);
});
