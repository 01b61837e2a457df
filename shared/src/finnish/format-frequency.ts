import type { Temporal } from 'temporal-polyfill';
import { formatInterval } from './format-interval.ts';
import { formatMonthly } from './format-monthly.ts';
import { joinWords } from './join-words.ts';
import { ruleWeekdays } from '../event/recurrence-form.ts';
import type { RecurrenceOptions } from './recurrence-options.ts';
import { severalTimes, weekdaysRepeated } from './time-words.ts';

/** On which days an event repeats: "tiistaisin ja torstaisin", "kuukauden toisena tiistaina". */
export function formatFrequency(options: RecurrenceOptions, start: Temporal.ZonedDateTime): string {
  if (hasUnspokenParts(options)) return severalTimes;
  if (options.freq === 'DAILY' && (options.interval ?? 1) > 1) return formatInterval(options) ?? '';
  if (options.freq === 'DAILY') return formatWeekly(options.byDay ?? ruleWeekdays, start);
  if (options.freq === 'WEEKLY') return formatWeekly(options.byDay ?? [], start);
  if (options.freq === 'MONTHLY') return formatMonthly(options, start);
  return options.byDay || options.byMonthDay
    ? severalTimes
    : `vuosittain ${start.day}.${start.month}.`;
}

function hasUnspokenParts(options: RecurrenceOptions): boolean {
  const { byMonth, byYearDay, byWeekNo, byHour, byMinute, bySetPos, freq } = options;
  const parts = [byMonth, byYearDay, byWeekNo, freq === 'MONTHLY' ? undefined : bySetPos];
  return parts.some(isGiven) || (byHour?.length ?? 0) > 1 || (byMinute?.length ?? 0) > 1;
}

function isGiven(part: readonly unknown[] | undefined): boolean {
  return part !== undefined && part.length > 0;
}

function formatWeekly(days: readonly string[], start: Temporal.ZonedDateTime): string {
  const indexes = ruleWeekdays.flatMap((day, index) => (days.includes(day) ? [index] : []));
  if (indexes.length === 0) indexes.push(start.dayOfWeek - 1);
  if (indexes.length === 7) return 'päivittäin';
  if (indexes.join('') === '01234') return 'arkisin';
  return joinWords(indexes.flatMap((index) => weekdaysRepeated[index] ?? []));
}
