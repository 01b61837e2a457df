import { expect, it } from 'vitest';
import { recurrencePreview } from './recurrence-preview.ts';

const weekly = {
  startsAt: '2026-12-01T16:00:00Z',
  allDay: false,
  recurrenceRule: 'FREQ=WEEKLY;BYDAY=TU',
  recurrenceExceptions: ['2026-12-22'],
};

it('says in words what was chosen, and the next five days from the start on', () => {
  expect(recurrencePreview(weekly, '2026-11-24T10:00:00Z')).toEqual({
    words: 'Tiistaisin klo 18, 1.12. alkaen',
    nextDays: ['ti 1.12.', 'ti 8.12.', 'ti 15.12.', 'ti 29.12.', 'ti 5.1.2027'],
    goesOn: true,
  });
});

it('begins with today for what goes on already, and has no days for what is over', () => {
  const old = { ...weekly, startsAt: '2026-01-06T16:00:00Z' };
  expect(recurrencePreview(old, '2026-11-24T10:00:00Z')?.nextDays[0]).toBe('ti 24.11.');
  const over = { ...old, recurrenceRule: 'FREQ=WEEKLY;COUNT=2' };
  expect(recurrencePreview(over, '2026-11-24T10:00:00Z')).toMatchObject({
    nextDays: [],
    goesOn: false,
  });
});

it('needs a start and a rule', () => {
  const schedule = { allDay: false, recurrenceExceptions: [] };
  expect(recurrencePreview(schedule, '2026-11-24T10:00:00Z')).toBeUndefined();
});
