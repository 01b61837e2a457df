import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { monthNames } from '@civil-society/shared/finnish/time-words';
import { Temporal } from 'temporal-polyfill';
import { t } from '../../i18n/t.ts';

/** So many months are shown: the one that has begun, and those after it. */
export const shownMonths = 6;

/** The month of a local date or of its beginning, such as `2026-12`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

/** `count` months from that of `now` (ISO 8601 instant) on. */
export function monthsFrom(now: string, count: number): string[] {
  const first = Temporal.PlainYearMonth.from(monthOf(localDate(now)));
  return Array.from({ length: count }, (_, months) => first.add({ months }).toString());
}

/** The midnight (ISO 8601 instant) after the last of `count` months from that of `now` on. */
export function endOfMonths(now: string, count: number): string {
  const last = monthsFrom(now, count).at(-1) ?? monthOf(localDate(now));
  return Temporal.PlainYearMonth.from(last)
    .add({ months: 1 })
    .toPlainDate({ day: 1 })
    .toZonedDateTime(localTime(now).timeZoneId)
    .toInstant()
    .toString();
}

/** All dates of a month, in order. */
export function daysOf(month: string): Temporal.PlainDate[] {
  const whole = Temporal.PlainYearMonth.from(month);
  return Array.from({ length: whole.daysInMonth }, (_, at) => whole.toPlainDate({ day: at + 1 }));
}

/** "joulukuu" with its year, and "joulukuussa". */
export function monthWords(month: string): { name: string; inessive: string; year: number } {
  const { month: number, year } = Temporal.PlainYearMonth.from(month);
  const name = monthNames[number - 1] ?? '';
  return { name, inessive: t('month.inessive', { name }), year };
}

/** With a capital letter, as a heading begins. */
export function capitalised(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
