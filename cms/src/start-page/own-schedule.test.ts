import { expect, test } from 'vitest';
import { ownSchedule } from './own-schedule';

const now = '2026-11-24T10:00:00.000Z';
const evening = {
  startsAt: '2026-11-26T16:00:00.000Z',
  endsAt: '2026-11-26T18:00:00.000Z',
  allDay: false,
  recurrenceExceptions: [],
};

test('an event to come says when it is', () => {
  expect(ownSchedule(evening, now)).toEqual({
    isPast: false,
    next: '2026-11-26T16:00:00Z',
    when: 'to 26.11. klo 18–20',
  });
});

test('a recurring one says how it repeats', () => {
  const weekly = { ...evening, startsAt: '2026-11-05T16:00:00.000Z', endsAt: undefined };
  expect(ownSchedule({ ...weekly, recurrenceRule: 'FREQ=WEEKLY' }, now)).toMatchObject({
    isPast: false,
    when: 'torstaisin klo 18',
  });
});

test('one that is over is past, and one without times is not', () => {
  const over = { ...evening, startsAt: '2026-11-05T16:00:00.000Z', endsAt: undefined };
  expect(ownSchedule(over, now)).toEqual({ isPast: true });
  expect(ownSchedule({ allDay: false, recurrenceExceptions: [] }, now)).toEqual({ isPast: false });
});

test('one that is more than a year ahead is not past', () => {
  const far = { ...evening, startsAt: '2028-11-05T16:00:00.000Z', endsAt: undefined };
  expect(ownSchedule(far, now)).toEqual({ isPast: false });
});

test('a recurrence that cannot be read does not break the page', () => {
  expect(ownSchedule({ ...evening, recurrenceRule: 'torstaisin' }, now)).toEqual({ isPast: false });
});
