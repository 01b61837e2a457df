import { expect, it } from 'vitest';
import { instantAt, localDateTime } from './local-date-time.ts';

it.each([
  ['2026-12-01T16:30:00.000Z', '2026-12-01', '18.30'],
  ['2026-07-01T15:05:00.000Z', '2026-07-01', '18.05'],
  ['2026-12-31T22:00:00.000Z', '2027-01-01', '00.00'],
])('%s is %s at %s in Finland', (instant, date, time) => {
  expect(localDateTime(instant)).toEqual({ date, time });
  expect(instantAt({ date, time })).toBe(instant);
});

it('reads a time as people write it, and no nonsense', () => {
  const at = (time: string) => instantAt({ date: '2026-12-01', time });
  expect([at('9'), at('9.00'), at('09:00')]).toEqual(Array(3).fill('2026-12-01T07:00:00.000Z'));
  expect([at('25.00'), at('9.60'), at('aamulla'), at('')]).toEqual(Array(4).fill(undefined));
});
