import { expect, it } from 'vitest';
import { isOneNight } from './one-night.ts';

it.each([
  ['2026-12-31T18:00:00Z', '2026-12-31T23:30:00Z', true],
  // Until noon, and for two nights.
  ['2026-12-31T18:00:00Z', '2027-01-01T10:00:00Z', false],
  ['2026-12-30T18:00:00Z', '2026-12-31T23:30:00Z', false],
  ['2026-12-31T18:00:00Z', undefined, false],
  // The night in which the clocks are turned back.
  ['2026-10-24T17:00:00Z', '2026-10-25T03:00:00Z', true],
])('from %s to %s: %s', (startsAt, endsAt, expected) => {
  expect(isOneNight({ startsAt, ...(endsAt && { endsAt }) })).toBe(expected);
});
