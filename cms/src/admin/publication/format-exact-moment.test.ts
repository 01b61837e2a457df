import { expect, test } from 'vitest';
import { formatExactMoment } from './format-exact-moment';

test.each([
  ['2026-11-24T10:03:20.999Z', 'klo 12.03.20'],
  ['2026-11-24T07:00:00.000Z', 'klo 9.00.00'],
  ['2026-11-23T10:03:20.000Z', '23.11.2026 klo 12.03.20'],
  // In Finland it is already the next day.
  ['2026-11-23T22:30:01.000Z', 'klo 0.30.01'],
])('%s is %s', (instant, text) => {
  expect(formatExactMoment(instant, new Date('2026-11-24T12:00:00.000Z'))).toBe(text);
});
