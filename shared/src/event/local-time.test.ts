import { expect, test } from 'vitest';
import { localDate } from './local-time.ts';

test('the date is that of Finland, in summer and in winter', () => {
  expect(localDate('2026-07-01T20:59:00Z')).toBe('2026-07-01');
  expect(localDate('2026-07-01T21:00:00Z')).toBe('2026-07-02');
  expect(localDate(new Date('2026-12-31T22:00:00Z'))).toBe('2027-01-01');
});
