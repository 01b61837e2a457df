import { expect, test } from 'vitest';
import { eventInput } from './event-problems';
import { scheduleProblems } from './schedule-problems';

const startsAt = '2026-09-10T14:00:00.000Z';

function pathsOf(entry: object, isPublishing = true): string[] {
  return scheduleProblems(eventInput.parse({ kind: 'event', ...entry }), isPublishing).map(
    ({ path }) => path.join('.'),
  );
}

test('events and courses need a start when they are published, ongoing activity does not', () => {
  expect(pathsOf({})).toEqual(['startsAt']);
  expect(pathsOf({ kind: 'course' })).toEqual(['startsAt']);
  for (const kind of ['ongoing_activity', 'peer_group', 'volunteering'])
    expect(pathsOf({ kind })).toEqual([]);
  expect(pathsOf({}, false)).toEqual([]);
});

test('an end or a recurrence rule needs a start, and exceptions need a rule', () => {
  expect(pathsOf({ kind: 'peer_group', endsAt: startsAt })).toEqual(['startsAt']);
  expect(pathsOf({ kind: 'peer_group', recurrenceRule: 'FREQ=WEEKLY' })).toEqual(['startsAt']);
  expect(pathsOf({ startsAt, recurrenceExceptions: [{ date: '2026-09-17' }] })).toEqual([
    'recurrenceRule',
  ]);
});

test('the end is not before the start; a whole day may end on the day it starts', () => {
  expect(pathsOf({ startsAt, endsAt: '2026-09-10T13:59:00.000Z' }, false)).toEqual(['endsAt']);
  expect(pathsOf({ startsAt, endsAt: '2026-09-09T22:00:00.000Z', allDay: true })).toEqual([]);
  expect(pathsOf({ startsAt, endsAt: '2026-09-09T20:00:00.000Z', allDay: true })).toEqual([
    'endsAt',
  ]);
});

test('a recurrence rule is readable and at most daily', () => {
  expect(pathsOf({ startsAt, recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU' })).toEqual([]);
  expect(pathsOf({ startsAt, recurrenceRule: 'joka tiistai' }, false)).toEqual(['recurrenceRule']);
  expect(pathsOf({ startsAt, recurrenceRule: 'FREQ=' }, false)).toEqual(['recurrenceRule']);
  expect(pathsOf({ startsAt, recurrenceRule: 'FREQ=HOURLY' }, false)).toEqual(['recurrenceRule']);
});

test('registration closes at the latest on the local day of the start', () => {
  const late = { startsAt: '2026-09-10T22:30:00.000Z', registration: { deadline: '2026-09-12' } };
  expect(pathsOf(late, false)).toEqual(['registration.deadline']);
  // Half past ten in the evening UTC is the 11th in Finland.
  expect(pathsOf({ ...late, registration: { deadline: '2026-09-11' } })).toEqual([]);
});
