import { describe, expect, it } from 'vitest';
import { recurrenceRuleProblem } from './recurrence-rule.ts';

describe('recurrenceRuleProblem', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TU',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20261215',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
    'FREQ=YEARLY',
  ])('accepts %s', (rule) => expect(recurrenceRuleProblem(rule)).toBeUndefined());

  it.each([
    ['joka tiistai', 'not-a-rule'],
    ['', 'not-a-rule'],
    ['FREQ=SOMETIMES', 'not-a-rule'],
    ['FREQ=WEEKLY;BYDAY=XX', 'not-a-rule'],
    ['FREQ=WEEKLY\nEXDATE:20260101T000000', 'not-a-rule'],
    [`FREQ=WEEKLY;BYDAY=${'TU,'.repeat(100)}MO`, 'not-a-rule'],
    ['FREQ=', 'incomplete'],
    ['FREQ=HOURLY', 'too-frequent'],
    ['FREQ=SECONDLY;COUNT=3', 'too-frequent'],
  ])('refuses %s', (rule, problem) => expect(recurrenceRuleProblem(rule)).toBe(problem));
});
