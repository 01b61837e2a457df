import { localTime } from './local-time.ts';

/** RFC 5545's names of the days, Monday first. */
export const ruleWeekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type RuleWeekday = (typeof ruleWeekdays)[number];

/** Which of a month's Tuesdays: the first to the fourth, or the last. */
export const monthlyPositions = [1, 2, 3, 4, -1] as const;
export type MonthlyPosition = (typeof monthlyPositions)[number];

export type RecurrenceEnding =
  | { kind: 'open' }
  /** Local ISO 8601 date of the last day. */
  | { kind: 'date'; date: string }
  | { kind: 'count'; count: number };

/** What people choose about how an event repeats. */
export type RecurrenceForm = {
  repeats: 'never' | 'weekly' | 'fortnightly' | 'monthly';
  weekdays: readonly RuleWeekday[];
  monthlyBy: 'weekday' | 'date';
  position: MonthlyPosition;
  weekday: RuleWeekday;
  dayOfMonth: number;
  ending: RecurrenceEnding;
};

/** The choices for an event that does not repeat yet, filled in from when it starts. */
export function emptyRecurrence(startsAt: string | undefined): RecurrenceForm {
  const start = startsAt === undefined ? undefined : localTime(startsAt);
  const weekday = start && ruleWeekdays[start.dayOfWeek - 1];
  return {
    repeats: 'never',
    weekdays: weekday === undefined ? [] : [weekday],
    monthlyBy: 'weekday',
    position: positionOf(start?.day ?? 1),
    weekday: weekday ?? 'MO',
    dayOfMonth: start?.day ?? 1,
    ending: { kind: 'open' },
  };
}

/** The fifth Tuesday is not in every month, but it is always the last. */
function positionOf(day: number): MonthlyPosition {
  return monthlyPositions[Math.ceil(day / 7) - 1] ?? -1;
}
