import { expect, it } from 'vitest';
import { endOfTime, soonOver } from './end-of-time.ts';

const evening = {
  startsAt: '2026-11-24T16:00:00Z',
  startDate: '2026-11-24',
  endDate: '2026-11-24',
};

it('is over when it ends, and without an end at midnight', () => {
  const withEnd = { ...evening, endsAt: '2026-11-24T18:00:00Z' };
  expect(endOfTime(withEnd, false)).toBe('2026-11-24T18:00:00Z');
  expect(endOfTime(evening, false)).toBe('2026-11-24T22:00:00Z');
});

it('lasts through the last of its whole days, also when the clocks are changed', () => {
  const days = { ...evening, endsAt: '2026-10-24T21:00:00Z', endDate: '2026-10-25' };
  expect(endOfTime(days, true)).toBe('2026-10-25T22:00:00Z');
});

it('is told when it comes soon', () => {
  const now = '2026-11-23T22:00:00Z';
  expect(soonOver('2026-11-24T18:00:00Z', now)).toBe('2026-11-24T18:00:00Z');
  expect(soonOver('2026-12-24T18:00:00Z', now)).toBeUndefined();
});
