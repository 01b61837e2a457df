import type { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import type { Event } from './event.ts';
import { localTime } from './local-time.ts';
import { eventTimeZone, parseRecurrenceRule } from './recurrence-rule.ts';

/** One time an event happens. Instants are ISO 8601 in UTC, dates local; `endDate` is the last day. */
export type Occurrence = {
  startsAt: string;
  endsAt?: string;
  startDate: string;
  endDate: string;
};

export type Schedule = Pick<
  Event,
  'startsAt' | 'endsAt' | 'allDay' | 'recurrenceRule' | 'recurrenceExceptions'
>;

/** No list shows more than this many times of one event. */
const maxOccurrences = 400;

/**
 * The times of an event that touch the window [from, to), in order. Every occurrence starts at the
 * same local time in Europe/Helsinki across daylight-saving changes and lasts the same exact time
 * (RFC 5545 §3.8.5.3); exceptions are local dates. An event without a start has none.
 *
 * @param from ISO 8601 instant @param to ISO 8601 instant
 */
export function occurrencesBetween(schedule: Schedule, from: string, to: string): Occurrence[] {
  if (schedule.startsAt === undefined) return [];
  const first = localTime(schedule.startsAt);
  const duration = durationOf(schedule, first);
  const windowStart = localTime(from);
  const windowEnd = localTime(to);

  const starts =
    schedule.recurrenceRule === undefined
      ? [first]
      : recurringStarts(
          schedule,
          schedule.recurrenceRule,
          first,
          windowStart.subtract(duration),
          windowEnd,
        );

  return starts
    .map((start) => toOccurrence(start, schedule, duration))
    .filter((occurrence) => touches(occurrence, schedule.allDay, windowStart, windowEnd))
    .slice(0, maxOccurrences);
}

/** The first time of an event that has not ended at `now` (ISO 8601 instant), looking a year ahead. */
export function nextOccurrence(schedule: Schedule, now: string): Occurrence | undefined {
  const to = localTime(now).add({ years: 1 }).toInstant().toString();
  return occurrencesBetween(schedule, now, to)[0];
}

function durationOf(schedule: Schedule, first: Temporal.ZonedDateTime): Temporal.Duration {
  if (schedule.endsAt === undefined) return Temporal.Duration.from({ seconds: 0 });
  const end = localTime(schedule.endsAt);
  return schedule.allDay
    ? first.toPlainDate().until(end.toPlainDate(), { largestUnit: 'days' })
    : first.until(end, { largestUnit: 'hours' });
}

function recurringStarts(
  schedule: Schedule,
  rule: string,
  first: Temporal.ZonedDateTime,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): Temporal.ZonedDateTime[] {
  const exceptions = schedule.recurrenceExceptions.map((date) =>
    Temporal.PlainDate.from(date).toZonedDateTime({
      timeZone: eventTimeZone,
      plainTime: first.toPlainTime(),
    }),
  );
  const parsed = parseRecurrenceRule(rule, first, { exceptions });
  // An all-day occurrence touches the window through its whole last day.
  const searchFrom = schedule.allDay ? from.subtract({ days: 1 }) : from;
  return startsWithin(parsed, searchFrom, to).map((start) =>
    localTime(Temporal.Instant.fromEpochMilliseconds(start.epochMilliseconds).toString()),
  );
}

/**
 * None of a rule that does not come to its number of times, such as three 30ths of February: the
 * library gives up looking, and one such event must not take the others' page with it.
 */
function startsWithin(
  rule: RRuleTemporal,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
) {
  try {
    return rule.between(from, to, true);
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Maximum iterations')) return [];
    throw error;
  }
}

function toOccurrence(
  start: Temporal.ZonedDateTime,
  schedule: Schedule,
  duration: Temporal.Duration,
): Occurrence {
  const end = start.add(duration);
  return {
    startsAt: start.toInstant().toString(),
    ...(schedule.endsAt === undefined ? {} : { endsAt: end.toInstant().toString() }),
    startDate: start.toPlainDate().toString(),
    endDate: lastDay(start, end, schedule.allDay).toString(),
  };
}

/** An evening that ends at midnight exactly does not reach into the next day. */
function lastDay(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  allDay: boolean,
): Temporal.PlainDate {
  const endsAtMidnight = end.toPlainTime().equals(Temporal.PlainTime.from('00:00'));
  const reachesNextDay = Temporal.ZonedDateTime.compare(end, start) > 0;
  return !allDay && endsAtMidnight && reachesNextDay
    ? end.toPlainDate().subtract({ days: 1 })
    : end.toPlainDate();
}

function touches(
  occurrence: Occurrence,
  allDay: boolean,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): boolean {
  const start = localTime(occurrence.startsAt);
  const end = allDay
    ? Temporal.PlainDate.from(occurrence.endDate).add({ days: 1 }).toZonedDateTime(eventTimeZone)
    : localTime(occurrence.endsAt ?? occurrence.startsAt);
  const compare = Temporal.ZonedDateTime.compare;
  const endsAfterFrom =
    compare(end, from) > 0 || (compare(end, start) === 0 && compare(end, from) === 0);
  return endsAfterFrom && compare(start, to) < 0;
}
