import { localTime } from './local-time.ts';
import type { Schedule } from './occurrences.ts';
import { parseRecurrenceRule } from './recurrence-rule.ts';

/**
 * The RRULE value as calendars want it (RFC 5545 §3.3.10): its end a date where times are dates,
 * and else in UTC, for a time in a zone. `rule` is what the CMS has accepted.
 */
export function calendarRule(rule: string, startsAt: string, { allDay }: Pick<Schedule, 'allDay'>) {
  const value = rule.replace(/^RRULE:/, '');
  const { until } = parseRecurrenceRule(value, localTime(startsAt)).options();
  if (until === undefined) return value;
  const end = allDay
    ? until.toPlainDate().toString().replaceAll('-', '')
    : until.toInstant().toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
  return value.replace(/UNTIL=[^;]*/, `UNTIL=${end}`);
}
