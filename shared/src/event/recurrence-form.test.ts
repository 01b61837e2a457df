import { describe, expect, it } from 'vitest';
import { recurrenceFormOf } from './recurrence-form-of.ts';
import { emptyRecurrence } from './recurrence-form.ts';
import { incompleteRule } from './recurrence-rule.ts';
import { movedWithStart } from './moved-with-start.ts';
import { recurrenceRuleOf } from './recurrence-rule-of.ts';

/** Tuesday 8 September 2026, 13.00 in Helsinki: the second Tuesday. */
const startsAt = '2026-09-08T10:00:00Z';

describe('a rule that the form has words for', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TU',
    'FREQ=WEEKLY;BYDAY=MO,WE,FR',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH',
    'FREQ=WEEKLY;BYDAY=TU;COUNT=8',
    // Winter and summer time: the last minute of the local day.
    'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T215900Z',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270518T205900Z',
    'FREQ=MONTHLY;BYDAY=1TU',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
    'FREQ=MONTHLY;BYMONTHDAY=15',
  ])('%s comes back as it was', (rule) => {
    const form = recurrenceFormOf(rule, startsAt);
    expect(form && recurrenceRuleOf(form)).toBe(rule);
  });

  it.each([
    ['RRULE:FREQ=WEEKLY;BYDAY=TU', 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY', 'FREQ=WEEKLY;BYDAY=TU'],
    ['FREQ=WEEKLY;INTERVAL=1;BYDAY=FR,MO', 'FREQ=WEEKLY;BYDAY=MO,FR'],
    ['FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215', 'FREQ=WEEKLY;BYDAY=TU;UNTIL=20261215T215900Z'],
    ['FREQ=MONTHLY', 'FREQ=MONTHLY;BYMONTHDAY=8'],
  ])('%s means the same as %s', (rule, written) => {
    const form = recurrenceFormOf(rule, startsAt);
    expect(form && recurrenceRuleOf(form)).toBe(written);
  });
});

it.each([
  'FREQ=DAILY',
  'FREQ=YEARLY',
  'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU',
  'FREQ=WEEKLY;BYDAY=TU;BYMONTH=9',
  'FREQ=MONTHLY;BYDAY=1TU,3TU',
  'FREQ=MONTHLY;BYDAY=5TU',
  'FREQ=MONTHLY;BYMONTHDAY=-1',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU',
  'joka tiistai',
])('the form has no words for %s', (rule) => {
  expect(recurrenceFormOf(rule, startsAt)).toBeUndefined();
});

describe('what is chosen first', () => {
  it('comes from the start', () => {
    expect(emptyRecurrence(startsAt)).toMatchObject({
      repeats: 'never',
      weekdays: ['TU'],
      position: 2,
      weekday: 'TU',
      dayOfMonth: 8,
    });
    // The fifth Saturday: the last one.
    expect(emptyRecurrence('2026-10-31T10:00:00Z')).toMatchObject({ position: -1 });
    expect(emptyRecurrence(undefined).weekdays).toEqual([]);
  });

  it('is no rule, but a gap, before it is complete', () => {
    const weekly = { ...emptyRecurrence(startsAt), repeats: 'weekly' as const };
    expect(recurrenceRuleOf(emptyRecurrence(startsAt))).toBe('');
    expect(recurrenceRuleOf({ ...weekly, weekdays: [] })).toBe(incompleteRule);
    expect(recurrenceRuleOf({ ...weekly, ending: { kind: 'date', date: '' } })).toBe(
      incompleteRule,
    );
    expect(recurrenceRuleOf({ ...weekly, ending: { kind: 'count', count: 0 } })).toBe(
      incompleteRule,
    );
  });
});

describe('when the start moves', () => {
  const weekly = { ...emptyRecurrence(startsAt), repeats: 'weekly' as const };
  const thursday = '2026-10-01T10:00:00Z';

  it('what it suggested moves with it', () => {
    expect(movedWithStart(weekly, startsAt, thursday)).toEqual({
      ...weekly,
      weekdays: ['TH'],
      position: 1,
      weekday: 'TH',
      dayOfMonth: 1,
    });
    expect(movedWithStart({ ...weekly, weekdays: [] }, undefined, thursday).weekdays).toEqual([
      'TH',
    ]);
  });

  it('what somebody chose stays', () => {
    const chosen = {
      ...weekly,
      weekdays: ['TU', 'FR'] as const,
      position: -1 as const,
      dayOfMonth: 15,
    };
    expect(movedWithStart(chosen, startsAt, thursday)).toEqual(chosen);
  });
});
