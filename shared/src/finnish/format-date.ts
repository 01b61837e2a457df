import { Temporal } from 'temporal-polyfill';
import { weekdayAbbreviations } from './time-words.ts';

/** "12.3.", with the year where it is not that of `today`. Both are ISO 8601 dates. */
export function formatDate(date: string, today: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day}.${month}.${date.slice(0, 4) === today.slice(0, 4) ? '' : year}`;
}

/** "12.3.2026" */
export function formatFullDate(date: string): string {
  const { day, month, year } = Temporal.PlainDate.from(date);
  return `${day}.${month}.${year}`;
}

/** "to 12.3.", with the year where it is not that of `today`. */
export function formatDay(date: string, today: string): string {
  const weekday = weekdayAbbreviations[Temporal.PlainDate.from(date).dayOfWeek - 1];
  return `${weekday} ${formatDate(date, today)}`;
}
