import { describe, expect, it } from 'vitest';
import { formatRecurrence } from './format-recurrence.ts';

const now = '2026-10-01T10:00:00Z';

/** A Tuesday, 13–15 in Helsinki. */
function describeRule(recurrenceRule: string, changes = {}): string | undefined {
  return formatRecurrence(
    {
      startsAt: '2026-09-08T10:00:00Z',
      endsAt: '2026-09-08T12:00:00Z',
      allDay: false,
      recurrenceExceptions: [],
      recurrenceRule,
      ...changes,
    },
    now,
  );
}

describe('formatRecurrence', () => {
  it.each([
    ['FREQ=WEEKLY', 'tiistaisin klo 13–15'],
    ['FREQ=WEEKLY;BYDAY=TH,TU', 'tiistaisin ja torstaisin klo 13–15'],
    [
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261215',
      'tiistaisin klo 13–15, joka toinen viikko, 15.12. asti',
    ],
    ['RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'arkisin klo 13–15'],
    ['FREQ=DAILY', 'päivittäin klo 13–15'],
    ['FREQ=DAILY;INTERVAL=3', 'joka kolmas päivä klo 13–15'],
    ['FREQ=WEEKLY;INTERVAL=8', 'tiistaisin klo 13–15, joka 8. viikko'],
    ['FREQ=WEEKLY;COUNT=3', 'tiistaisin klo 13–15, 22.9. asti'],
    ['FREQ=WEEKLY;UNTIL=20270518T215900Z', 'tiistaisin klo 13–15, 19.5.2027 asti'],
    ['FREQ=MONTHLY;BYDAY=2TU', 'kuukauden toisena tiistaina klo 13–15'],
    ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'kuukauden ensimmäisenä ja kolmantena tiistaina klo 13–15'],
    ['FREQ=MONTHLY;BYDAY=-1FR', 'kuukauden viimeisenä perjantaina klo 13–15'],
    ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', 'kuukauden toisena tiistaina klo 13–15'],
    ['FREQ=MONTHLY', 'kuukauden 8. päivänä klo 13–15'],
    [
      'FREQ=MONTHLY;BYMONTHDAY=-1;INTERVAL=2',
      'kuukauden viimeisenä päivänä klo 13–15, joka toinen kuukausi',
    ],
    ['FREQ=YEARLY', 'vuosittain 8.9. klo 13–15'],
    ['FREQ=WEEKLY;BYMONTH=9,10', 'useita kertoja klo 13–15'],
    ['FREQ=MONTHLY;BYDAY=1MO,2TU', 'useita kertoja klo 13–15'],
  ])('%s: %s', (rule, text) => expect(describeRule(rule)).toBe(text));

  it('leaves the time out of whole days', () => {
    expect(describeRule('FREQ=YEARLY', { allDay: true })).toBe('vuosittain 8.9.');
  });

  it('says when it has not begun', () => {
    const later = { startsAt: '2026-10-06T10:00:00Z', endsAt: '2026-10-06T12:00:00Z' };
    expect(describeRule('FREQ=WEEKLY;COUNT=2', later)).toBe(
      'tiistaisin klo 13–15, 6.10. alkaen, 13.10. asti',
    );
  });

  it('says nothing of what does not repeat', () => {
    expect(describeRule('', { recurrenceRule: undefined })).toBeUndefined();
  });
});
