import type { Temporal } from 'temporal-polyfill';
import type { Weekday } from '../demo-content-types.ts';

/** ISO 8601 day of week by RFC 5545's name. */
const dayOfWeek: Record<Weekday, number> = { MO: 1, TU: 2, WE: 3, TH: 4, FR: 5, SA: 6, SU: 7 };

/** The first of `weekdays` on or after `earliest`. */
export function firstWeeklyDate(
  earliest: Temporal.PlainDate,
  weekdays: readonly Weekday[],
): Temporal.PlainDate {
  const wanted = weekdays.map((weekday) => dayOfWeek[weekday]);
  const ahead = wanted.map((day) => (day - earliest.dayOfWeek + 7) % 7);
  return earliest.add({ days: Math.min(...ahead) });
}

/** The first `nth` weekday of a month (−1: the last) on or after `earliest`. */
export function firstMonthlyDate(
  earliest: Temporal.PlainDate,
  nth: number,
  weekday: Weekday,
): Temporal.PlainDate {
  const thisMonth = nthWeekday(earliest, nth, weekday);
  const isPast = thisMonth.since(earliest).days < 0;
  return isPast ? nthWeekday(earliest.add({ months: 1 }), nth, weekday) : thisMonth;
}

function nthWeekday(month: Temporal.PlainDate, nth: number, weekday: Weekday) {
  if (nth > 0) return firstWeeklyDate(month.with({ day: 7 * (nth - 1) + 1 }), [weekday]);
  return firstWeeklyDate(month.with({ day: month.daysInMonth - 6 }), [weekday]);
}
