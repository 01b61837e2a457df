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
 * @param from ISO 8601 instant @param to ISO 8601 instant @param most that are given
 */
export function occurrencesBetween(
  schedule: Schedule,
  from: string,
  to: string,
  most = maxOccurrences,
): Occurrence[] {
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

  const occurrences: Occurrence[] = [];
  for (const start of starts) {
    const time = { start, end: start.add(duration) };
    if (touches(time, schedule.allDay, windowStart, windowEnd))
      occurrences.push(toOccurrence(time, schedule));
    if (occurrences.length === most) break;
  }
  return occurrences;
}

/** The first time of an event that has not ended at `now` (ISO 8601 instant), looking a year ahead. */
export function nextOccurrence(schedule: Schedule, now: string): Occurrence | undefined {
  return nextOccurrences(schedule, now, 1)[0];
}

/**
 * The first `count` times of an event that have not ended at `now` (ISO 8601 instant), looking a
 * year ahead: first at some weeks, for most of what repeats does so weekly.
 */
export function nextOccurrences(schedule: Schedule, now: string, count: number): Occurrence[] {
  const soon = occurrencesBetween(schedule, now, later(now, { weeks: count + 2 }), count);
  const isAll = schedule.recurrenceRule === undefined && soon.length > 0;
  if (isAll || soon.length === count) return soon;
  return occurrencesBetween(schedule, now, later(now, { years: 1 }), count);
}

function later(now: string, by: Temporal.DurationLike): string {
  return localTime(now).add(by).toInstant().toString();
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
    Temporal.Instant.fromEpochMilliseconds(start.epochMilliseconds).toZonedDateTimeISO(
      eventTimeZone,
    ),
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

type Time = { start: Temporal.ZonedDateTime; end: Temporal.ZonedDateTime };

function toOccurrence({ start, end }: Time, { allDay, endsAt }: Schedule): Occurrence {
  return {
    startsAt: instantText(start),
    ...(endsAt === undefined ? {} : { endsAt: instantText(end) }),
    startDate: start.toPlainDate().toString(),
    endDate: lastDay(start, end, allDay).toString(),
  };
}

/** As `toInstant().toString()` writes it; whole seconds are most, and this is much quicker. */
function instantText(time: Temporal.ZonedDateTime): string {
  const { epochMilliseconds } = time;
  if (epochMilliseconds % 1000 !== 0) return time.toInstant().toString();
  return new Date(epochMilliseconds).toISOString().replace('.000Z', 'Z');
}

/** An evening that ends at midnight exactly does not reach into the next day. */
function lastDay(
  start: Temporal.ZonedDateTime,
  end: Temporal.ZonedDateTime,
  allDay: boolean,
): Temporal.PlainDate {
  const endsAtMidnight = end.hour === 0 && end.minute === 0 && end.second === 0;
  const reachesNextDay = end.epochMilliseconds > start.epochMilliseconds;
  return !allDay && endsAtMidnight && reachesNextDay
    ? end.toPlainDate().subtract({ days: 1 })
    : end.toPlainDate();
}

function touches(
  { start, end }: Time,
  allDay: boolean,
  from: Temporal.ZonedDateTime,
  to: Temporal.ZonedDateTime,
): boolean {
  const last = allDay ? end.toPlainDate().add({ days: 1 }).toZonedDateTime(eventTimeZone) : end;
  const [startTime, endTime] = [start.epochMilliseconds, last.epochMilliseconds];
  const fromTime = from.epochMilliseconds;
  const isMoment = endTime === startTime;
  const endsAfterFrom = endTime > fromTime || (isMoment && endTime === fromTime);
  return endsAfterFrom && startTime < to.epochMilliseconds;
}
