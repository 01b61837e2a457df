import type { Schedule } from '../event/occurrences.ts';
import { parseRecurrenceRule } from '../event/recurrence-rule.ts';
import { formatClock } from './format-clock.ts';
import { formatDate } from './format-date.ts';
import { formatFrequency } from './format-frequency.ts';
import { formatInterval } from './format-interval.ts';
import { localDate, localTime } from '../event/local-time.ts';

/**
 * How an event repeats, in plain Finnish: "tiistaisin klo 13–15, joka toinen viikko, 15.12. asti".
 * Undefined where it does not repeat. A rule with parts that have no plain words is described as
 * "useita kertoja"; the times themselves are listed beside it.
 *
 * @param now ISO 8601 instant; a year is named where it differs from that of `now`
 */
export function formatRecurrence(schedule: Schedule, now: string): string | undefined {
  if (schedule.recurrenceRule === undefined || schedule.startsAt === undefined) return undefined;
  const start = localTime(schedule.startsAt);
  const end = schedule.endsAt === undefined ? undefined : localTime(schedule.endsAt);
  const rule = parseRecurrenceRule(schedule.recurrenceRule, start);
  const options = rule.options();
  const today = localDate(now);
  const startDate = localDate(schedule.startsAt);
  const lastDate = lastDateOf(rule);

  const frequency = formatFrequency(options, start);
  const clock = schedule.allDay ? undefined : formatClock(start, end);
  return [
    [frequency, clock].filter((part) => part !== undefined).join(' '),
    options.freq === 'DAILY' ? undefined : formatInterval(options),
    startDate > today ? `${formatDate(startDate, today)} alkaen` : undefined,
    lastDate === undefined ? undefined : `${formatDate(lastDate, today)} asti`,
  ]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** The last day named by UNTIL, or reached by COUNT. */
function lastDateOf(rule: ReturnType<typeof parseRecurrenceRule>): string | undefined {
  const { until, count } = rule.options();
  const last = until ?? (count === undefined ? undefined : rule.all().at(-1));
  return last && localDate(new Date(last.epochMilliseconds).toISOString());
}
