import { localTime } from './local-time.ts';
import {
  emptyRecurrence,
  monthlyPositions,
  ruleWeekdays,
  type RecurrenceEnding,
  type RecurrenceForm,
  type RuleWeekday,
} from './recurrence-form.ts';
import { recurrenceRuleProblem } from './recurrence-rule.ts';

/**
 * The choices that a stored rule stands for, or undefined where the form has no words for it (such as
 * "every third day"): it is then shown in words and kept until somebody changes it.
 */
export function recurrenceFormOf(
  rule: string,
  startsAt: string | undefined,
): RecurrenceForm | undefined {
  const empty = emptyRecurrence(startsAt);
  if (rule === '') return empty;
  if (recurrenceRuleProblem(rule) !== undefined) return undefined;
  const { FREQ, INTERVAL, BYDAY, BYMONTHDAY, UNTIL, COUNT, ...others } = partsOf(rule);
  const ending = endingOf(UNTIL, COUNT);
  if (Object.keys(others).length > 0 || ending === undefined) return undefined;

  if (FREQ === 'WEEKLY' && BYMONTHDAY === undefined) {
    const repeats = new Map([
      ['1', 'weekly' as const],
      ['2', 'fortnightly' as const],
    ]).get(INTERVAL ?? '1');
    const weekdays = BYDAY === undefined ? empty.weekdays : weekdaysOf(BYDAY);
    return repeats && weekdays && { ...empty, repeats, weekdays, ending };
  }
  if (FREQ !== 'MONTHLY' || (INTERVAL ?? '1') !== '1') return undefined;
  const days = monthlyDaysOf(BYDAY, BYMONTHDAY);
  return days && { ...empty, repeats: 'monthly', ...days, ending };
}

function partsOf(rule: string): Record<string, string> {
  const parts = rule.replace(/^RRULE:/, '').split(';');
  return Object.fromEntries(
    parts.map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=');
      return [name, value];
    }),
  );
}

function weekdaysOf(byDay: string): RuleWeekday[] | undefined {
  const days = byDay.split(',');
  const weekdays = ruleWeekdays.filter((weekday) => days.includes(weekday));
  return weekdays.length === days.length ? weekdays : undefined;
}

function monthlyDaysOf(
  byDay: string | undefined,
  byMonthDay: string | undefined,
): Partial<RecurrenceForm> | undefined {
  if (byDay !== undefined && byMonthDay !== undefined) return undefined;
  if (byDay === undefined) {
    const dayOfMonth = Number(byMonthDay ?? Number.NaN);
    if (byMonthDay === undefined) return { monthlyBy: 'date' };
    return dayOfMonth >= 1 ? { monthlyBy: 'date', dayOfMonth } : undefined;
  }
  const match = /^([+-]?\d)([A-Z]{2})$/.exec(byDay);
  const position = monthlyPositions.find((known) => known === Number(match?.[1]));
  const weekday = ruleWeekdays.find((known) => known === match?.[2]);
  return position && weekday && { monthlyBy: 'weekday', position, weekday };
}

function endingOf(until?: string, count?: string): RecurrenceEnding | undefined {
  if (until !== undefined && count !== undefined) return undefined;
  if (count !== undefined) return { kind: 'count', count: Number(count) };
  if (until === undefined) return { kind: 'open' };
  const [, year, month, day, time] = /^(\d{4})(\d\d)(\d\d)(T\d{6}Z)?$/.exec(until) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month}-${day}`;
  if (time === undefined) return { kind: 'date', date };
  const clock = time.replace(/T(\d\d)(\d\d)(\d\d)Z/, 'T$1:$2:$3Z');
  return { kind: 'date', date: localTime(`${date}${clock}`).toPlainDate().toString() };
}
