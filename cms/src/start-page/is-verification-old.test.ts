import { expect, test } from 'vitest';
import { isVerificationOld } from './is-verification-old';

test.each([
  [undefined, '2026-11-24T12:00:00Z', true],
  ['2025-11-23', '2026-11-24T12:00:00Z', true],
  ['2025-11-24', '2026-11-24T12:00:00Z', false],
  // In Finland it is already the 25th.
  ['2025-11-24', '2026-11-24T22:30:00Z', true],
  ['2027-02-28', '2028-02-29T12:00:00Z', true],
])('%s on %s: %s', (lastVerified, now, isOld) => {
  expect(isVerificationOld(lastVerified, new Date(now))).toBe(isOld);
});
