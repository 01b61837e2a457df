import { occurrencesBetween } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { DemoSchedule } from '../demo-content-types.ts';
import { scheduleFields } from './schedule-fields.ts';

// A Tuesday, in winter time.
const reference = Temporal.PlainDate.from('2026-11-24');
const fields = (schedule: DemoSchedule) => scheduleFields(schedule, reference);

/** Local start dates of all occurrences, as the site will list them. */
function dates(schedule: DemoSchedule): string[] {
  const { recurrenceExceptions, ...rest } = fields(schedule);
  const event = { ...rest, recurrenceExceptions: recurrenceExceptions.map(({ date }) => date) };
  return occurrencesBetween(event, '2026-01-01T00:00:00Z', '2027-12-31T00:00:00Z').map(
    ({ startDate }) => startDate,
  );
}

test('one time, in local time', () => {
  expect(fields({ type: 'once', daysFromNow: 2, time: '18:00', durationMinutes: 90 })).toEqual({
    startsAt: '2026-11-26T16:00:00Z',
    endsAt: '2026-11-26T17:30:00Z',
    allDay: false,
    recurrenceExceptions: [],
  });
});

test('summer time counts', () => {
  const { startsAt } = fields({
    type: 'once',
    daysFromNow: 200,
    time: '18:00',
    durationMinutes: 60,
  });
  expect(startsAt).toBe('2027-06-12T15:00:00Z');
});

test('whole days end on their last day', () => {
  expect(dates({ type: 'all-day', daysFromNow: 1, days: 1 })).toEqual(['2026-11-25']);
  expect(fields({ type: 'all-day', daysFromNow: 1, days: 3 })).toMatchObject({
    startsAt: '2026-11-24T22:00:00Z',
    endsAt: '2026-11-26T22:00:00Z',
    allDay: true,
  });
});

const weekly = {
  type: 'weekly',
  weekdays: ['MO', 'TH'],
  time: '17:30',
  durationMinutes: 60,
  interval: 1,
  startsInDays: 0,
  weeks: 2,
} as const satisfies DemoSchedule & { weekdays: unknown };

test('weekly: from the first such weekday, for so many weeks', () => {
  expect(dates({ ...weekly, weekdays: [...weekly.weekdays] })).toEqual([
    '2026-11-26',
    '2026-11-30',
    '2026-12-03',
    '2026-12-07',
  ]);
});

test('every other week, some left out', () => {
  const everyOther = {
    ...weekly,
    weekdays: ['TU' as const],
    interval: 2,
    weeks: 8,
    skippedOccurrences: [1],
  };
  expect(dates(everyOther)).toEqual(['2026-11-24', '2026-12-22', '2027-01-05']);
});

test('monthly: the second Tuesday, and the last Friday', () => {
  const monthly = {
    type: 'monthly' as const,
    time: '12:00',
    durationMinutes: 60,
    startsInDays: 0,
    months: 3,
  };
  expect(dates({ ...monthly, nth: 2, weekday: 'TU' })).toEqual([
    '2026-12-08',
    '2027-01-12',
    '2027-02-09',
  ]);
  expect(dates({ ...monthly, nth: -1, weekday: 'FR' })).toEqual([
    '2026-11-27',
    '2026-12-25',
    '2027-01-29',
  ]);
});

test('an ongoing activity has no times', () => {
  expect(fields({ type: 'ongoing' })).toEqual({ allDay: false, recurrenceExceptions: [] });
});
