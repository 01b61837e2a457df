import { describe, expect, it } from 'vitest';
import { recurrenceRuleProblem } from './recurrence-rule.ts';

describe('recurrenceRuleProblem', () => {
  it.each([
    'FREQ=WEEKLY;BYDAY=TU',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20261215',
    'FREQ=MONTHLY;BYDAY=1MO',
    'FREQ=MONTHLY;BYDAY=-1FR;COUNT=6',
    'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=9',
    'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=6',
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
    ['FREQ=DAILY;BYHOUR=1,2;BYMINUTE=1,2;BYSECOND=1,2', 'too-frequent'],
    ['FREQ=DAILY;COUNT=999999999', 'not-a-rule'],
    ['FREQ=DAILY;count=999999999', 'not-a-rule'],
    ['FREQ=DAILY;COUNT=3;COUNT=4', 'not-a-rule'],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;COUNT=9', 'not-a-rule'],
    ['FREQ=YEARLY;RSCALE=CHINESE', 'not-a-rule'],
    ['FREQ=DAILY;byhour=1,2', 'not-a-rule'],
  ])('refuses %s', (rule, problem) => expect(recurrenceRuleProblem(rule)).toBe(problem));
});
