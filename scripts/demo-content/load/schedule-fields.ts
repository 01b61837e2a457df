import { parseRecurrenceRule, eventTimeZone } from '@civil-society/shared/event/recurrence-rule';
import { Temporal } from 'temporal-polyfill';
import type { DemoSchedule } from '../demo-content-types.ts';
import { firstMonthlyDate, firstWeeklyDate } from './first-date.ts';

/** The fields of the CMS's event type that say when it happens. */
export type ScheduleFields = {
  startsAt?: string;
  endsAt?: string;
  allDay: boolean;
  recurrenceRule?: string;
  recurrenceExceptions: { date: string }[];
};

type Schedule<Type extends DemoSchedule['type']> = Extract<DemoSchedule, { type: Type }>;

/** A schedule relative to `reference` as instants (ISO 8601, UTC) and an RFC 5545 rule. */
export function scheduleFields(
  schedule: DemoSchedule,
  reference: Temporal.PlainDate,
): ScheduleFields {
  switch (schedule.type) {
    case 'once':
      return { ...timed(reference.add({ days: schedule.daysFromNow }), schedule), ...never };
    case 'all-day':
      return wholeDays(reference.add({ days: schedule.daysFromNow }), schedule.days);
    case 'weekly':
      return weekly(schedule, reference);
    case 'monthly':
      return monthly(schedule, reference);
    case 'ongoing':
      return { allDay: false, ...never };
  }
}

const never = { recurrenceExceptions: [] };

function wholeDays(first: Temporal.PlainDate, days: number): ScheduleFields {
  const last = first.add({ days: days - 1 });
  return {
    startsAt: instant(first, '00:00'),
    ...(days > 1 ? { endsAt: instant(last, '00:00') } : {}),
    allDay: true,
    ...never,
  };
}

function weekly(schedule: Schedule<'weekly'>, reference: Temporal.PlainDate): ScheduleFields {
  const earliest = reference.add({ days: schedule.startsInDays });
  const first = firstWeeklyDate(earliest, schedule.weekdays);
  const lastDay = first.add({ days: schedule.weeks * 7 - 1 });
  const until = instant(lastDay, '23:59').replace(/[-:]/g, '');
  const rule = [
    'FREQ=WEEKLY',
    ...(schedule.interval === 1 ? [] : [`INTERVAL=${schedule.interval}`]),
    `BYDAY=${schedule.weekdays.join(',')}`,
    `UNTIL=${until}`,
  ].join(';');
  const times = timed(first, schedule);
  return {
    ...times,
    recurrenceRule: rule,
    recurrenceExceptions: skippedDates(rule, first, schedule),
  };
}

function monthly(schedule: Schedule<'monthly'>, reference: Temporal.PlainDate): ScheduleFields {
  const earliest = reference.add({ days: schedule.startsInDays });
  const first = firstMonthlyDate(earliest, schedule.nth, schedule.weekday);
  return {
    ...timed(first, schedule),
    recurrenceRule: `FREQ=MONTHLY;BYDAY=${schedule.nth}${schedule.weekday};COUNT=${schedule.months}`,
    ...never,
  };
}

function timed(date: Temporal.PlainDate, at: { time: string; durationMinutes: number }) {
  const start = Temporal.Instant.from(instant(date, at.time));
  return {
    startsAt: start.toString(),
    endsAt: start.add({ minutes: at.durationMinutes }).toString(),
    allDay: false,
  };
}

function skippedDates(
  rule: string,
  first: Temporal.PlainDate,
  { time, skippedOccurrences = [] }: Schedule<'weekly'>,
): { date: string }[] {
  if (skippedOccurrences.length === 0) return [];
  const all = parseRecurrenceRule(rule, zoned(first, time)).all();
  return skippedOccurrences.flatMap((index) => {
    const occurrence = all[index];
    return occurrence === undefined ? [] : [{ date: occurrence.toPlainDate().toString() }];
  });
}

function instant(date: Temporal.PlainDate, time: string): string {
  return zoned(date, time).toInstant().toString();
}

function zoned(date: Temporal.PlainDate, time: string): Temporal.ZonedDateTime {
  return date.toZonedDateTime({ timeZone: eventTimeZone, plainTime: time });
}
