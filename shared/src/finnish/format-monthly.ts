import type { Temporal } from 'temporal-polyfill';
import { joinWords } from './join-words.ts';
import { ruleWeekdays } from '../event/recurrence-form.ts';
import type { RecurrenceOptions } from './recurrence-options.ts';
import { lastEssive, ordinalsEssive, severalTimes, weekdaysEssive } from './time-words.ts';

/** "kuukauden toisena tiistaina", "kuukauden 15. päivänä" */
export function formatMonthly(options: RecurrenceOptions, start: Temporal.ZonedDateTime): string {
  const { byDay = [], byMonthDay = [], bySetPos = [] } = options;
  if (byDay.length === 0) return formatMonthDays(byMonthDay, start);

  const parsed = byDay.map((token) => /^([+-]?\d+)?([A-Z]{2})$/.exec(token));
  const weekdays = new Set(parsed.map((match) => match?.[2] ?? ''));
  const positions = bySetPos.length > 0 ? bySetPos : parsed.map((match) => Number(match?.[1]));
  const words = positions.map(ordinalWord);
  const weekday = weekdaysEssive[ruleWeekdays.findIndex((day) => weekdays.has(day))];
  if (weekdays.size !== 1 || weekday === undefined || words.includes(undefined))
    return severalTimes;
  return `kuukauden ${joinWords(words.filter((word) => word !== undefined))} ${weekday}`;
}

function formatMonthDays(days: readonly number[], start: Temporal.ZonedDateTime): string {
  if (days.length > 1) return severalTimes;
  const day = days[0] ?? start.day;
  if (day === -1) return 'kuukauden viimeisenä päivänä';
  return day < 0 ? severalTimes : `kuukauden ${day}. päivänä`;
}

function ordinalWord(position: number): string | undefined {
  return position === -1 ? lastEssive : ordinalsEssive[position - 1];
}
