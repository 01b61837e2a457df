import type { Temporal } from 'temporal-polyfill';
import { joinWords } from './join-words.ts';
import { ruleWeekdays, type RecurrenceOptions } from './recurrence-options.ts';
import { lastEssive, ordinalsEssive, weekdaysEssive } from './strings/fi-words.ts';
import { t } from './t.ts';

/** "kuukauden toisena tiistaina", "kuukauden 15. päivänä" */
export function formatMonthly(options: RecurrenceOptions, start: Temporal.ZonedDateTime): string {
  const { byDay = [], byMonthDay = [], bySetPos = [] } = options;
  if (byDay.length === 0) return formatMonthDays(byMonthDay, start);

  const parsed = byDay.map((token) => /^([+-]?\d+)?([A-Z]{2})$/.exec(token));
  const weekdays = new Set(parsed.map((match) => match?.[2] ?? ''));
  const positions = bySetPos.length > 0 ? bySetPos : parsed.map((match) => Number(match?.[1]));
  const words = positions.map(ordinalWord);
  const weekday = weekdaysEssive[ruleWeekdays.indexOf([...weekdays][0] ?? '')];
  if (weekdays.size !== 1 || weekday === undefined || words.includes(undefined))
    return t('recurrence.severalTimes');
  return t('recurrence.monthlyWeekday', {
    ordinals: joinWords(words.filter((word) => word !== undefined)),
    weekday,
  });
}

function formatMonthDays(days: readonly number[], start: Temporal.ZonedDateTime): string {
  if (days.length > 1) return t('recurrence.severalTimes');
  const day = days[0] ?? start.day;
  if (day === -1) return t('recurrence.monthlyLastDay');
  return day < 0 ? t('recurrence.severalTimes') : t('recurrence.monthlyDay', { day });
}

function ordinalWord(position: number): string | undefined {
  return position === -1 ? lastEssive : ordinalsEssive[position - 1];
}
