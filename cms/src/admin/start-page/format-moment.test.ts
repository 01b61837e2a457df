import { expect, test } from 'vitest';
import { formatMoment } from './format-moment';

test.each([
  ['2026-11-24T10:03:00.000Z', 'tänään klo 12.03'],
  ['2026-11-23T10:03:00.000Z', '23.11.2026 klo 12.03'],
  // In Finland it is already the next day.
  ['2026-11-23T22:30:00.000Z', 'tänään klo 0.30'],
])('%s is %s', (instant, text) => {
  expect(formatMoment(instant, new Date('2026-11-24T12:00:00.000Z'))).toBe(text);
});
