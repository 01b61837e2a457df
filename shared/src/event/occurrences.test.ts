import { describe, expect, it } from 'vitest';
import type { Schedule } from './occurrences.ts';
import { nextOccurrence, occurrencesBetween } from './occurrences.ts';

const once: Schedule = {
  startsAt: '2026-03-12T11:00:00Z',
  endsAt: '2026-03-12T13:00:00Z',
  allDay: false,
  recurrenceExceptions: [],
};
const weekly: Schedule = {
  // Thursday 13.00 in Helsinki, winter time.
  ...once,
  recurrenceRule: 'FREQ=WEEKLY;BYDAY=TH',
};

describe('a single event', () => {
  it('is found in a window it touches, and only there', () => {
    expect(occurrencesBetween(once, '2026-03-12T12:00:00Z', '2026-03-13T00:00:00Z')).toEqual([
      {
        startsAt: '2026-03-12T11:00:00Z',
        endsAt: '2026-03-12T13:00:00Z',
        startDate: '2026-03-12',
        endDate: '2026-03-12',
      },
    ]);
    expect(occurrencesBetween(once, '2026-03-12T13:00:00Z', '2026-03-14T00:00:00Z')).toEqual([]);
    expect(occurrencesBetween(once, '2026-03-01T00:00:00Z', '2026-03-12T11:00:00Z')).toEqual([]);
  });

  it('without an end still counts at its start', () => {
    const open: Schedule = {
      allDay: false,
      recurrenceExceptions: [],
      startsAt: '2026-03-12T11:00:00Z',
    };
    expect(occurrencesBetween(open, '2026-03-12T11:00:00Z', '2026-03-13T00:00:00Z')).toHaveLength(
      1,
    );
    expect(nextOccurrence(open, '2026-03-12T11:00:01Z')).toBeUndefined();
  });

  it('over midnight has two days, ending at midnight one', () => {
    const night = { ...once, startsAt: '2026-03-13T18:00:00Z', endsAt: '2026-03-14T00:30:00Z' };
    expect(nextOccurrence(night, '2026-03-13T00:00:00Z')).toMatchObject({
      startDate: '2026-03-13',
      endDate: '2026-03-14',
    });
    const midnight = { ...night, endsAt: '2026-03-13T22:00:00Z' };
    expect(nextOccurrence(midnight, '2026-03-13T00:00:00Z')).toMatchObject({
      endDate: '2026-03-13',
    });
  });
});

describe('a weekly event', () => {
  it('keeps its local time when daylight saving begins (29 March 2026)', () => {
    const starts = occurrencesBetween(weekly, '2026-03-20T00:00:00Z', '2026-04-10T00:00:00Z').map(
      (occurrence) => occurrence.startsAt,
    );
    expect(starts).toEqual([
      '2026-03-26T11:00:00Z',
      '2026-04-02T10:00:00Z',
      '2026-04-09T10:00:00Z',
    ]);
  });

  it('leaves out exceptions by local date', () => {
    const schedule = { ...weekly, recurrenceExceptions: ['2026-04-02'] };
    const dates = occurrencesBetween(schedule, '2026-03-20T00:00:00Z', '2026-04-10T00:00:00Z').map(
      (occurrence) => occurrence.startDate,
    );
    expect(dates).toEqual(['2026-03-26', '2026-04-09']);
  });

  it('ends with UNTIL, its last day included', () => {
    const schedule = { ...weekly, recurrenceRule: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20260326' };
    expect(
      occurrencesBetween(schedule, '2026-03-01T00:00:00Z', '2027-01-01T00:00:00Z'),
    ).toHaveLength(3);
  });

  it('ends with COUNT', () => {
    const schedule = { ...weekly, recurrenceRule: 'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=5' };
    expect(
      occurrencesBetween(schedule, '2026-01-01T00:00:00Z', '2028-01-01T00:00:00Z'),
    ).toHaveLength(5);
  });

  it('is found while it is under way', () => {
    expect(nextOccurrence(weekly, '2026-03-19T12:00:00Z')?.startDate).toBe('2026-03-19');
    expect(nextOccurrence(weekly, '2026-03-19T13:00:00Z')?.startDate).toBe('2026-03-26');
  });
});

describe('an all-day event', () => {
  const camp: Schedule = {
    // Midnight of 10 July to the 12th, summer time.
    startsAt: '2026-07-09T21:00:00Z',
    endsAt: '2026-07-11T21:00:00Z',
    allDay: true,
    recurrenceExceptions: [],
  };

  it('lasts through its last day', () => {
    expect(nextOccurrence(camp, '2026-07-12T20:00:00Z')).toMatchObject({
      startDate: '2026-07-10',
      endDate: '2026-07-12',
    });
    expect(nextOccurrence(camp, '2026-07-12T21:00:00Z')).toBeUndefined();
  });

  it('repeats yearly with the same number of days', () => {
    const yearly = { ...camp, recurrenceRule: 'FREQ=YEARLY' };
    expect(nextOccurrence(yearly, '2027-07-12T20:00:00Z')).toMatchObject({
      startDate: '2027-07-10',
      endDate: '2027-07-12',
    });
  });
});

it('an activity without a start has no times', () => {
  expect(
    nextOccurrence({ allDay: false, recurrenceExceptions: [] }, '2026-01-01T00:00:00Z'),
  ).toBeUndefined();
});

it('a rule that never comes to its number of times has none, and breaks nothing', () => {
  const never = { ...weekly, recurrenceRule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=3' };
  expect(nextOccurrence(never, '2026-03-01T00:00:00Z')).toBeUndefined();
});
