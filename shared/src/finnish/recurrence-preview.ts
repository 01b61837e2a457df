import { localDate, localTime } from '../event/local-time.ts';
import { occurrencesBetween, type Schedule } from '../event/occurrences.ts';
import { formatDay } from './format-date.ts';
import { formatRecurrence } from './format-recurrence.ts';

export type RecurrencePreview = {
  /** "Tiistaisin klo 18–19, 15.12. asti" */
  words: string;
  /** "ti 1.12.", at most five; none where it is over. */
  nextDays: string[];
  /** Whether there are days after them. */
  goesOn: boolean;
};

const shownDays = 5;

/**
 * How an event repeats and on which days next, for the person who chooses it; undefined where it
 * does not repeat or has no start. @param now ISO 8601 instant
 */
export function recurrencePreview(schedule: Schedule, now: string): RecurrencePreview | undefined {
  const words = formatRecurrence(schedule, now);
  const { startsAt } = schedule;
  if (words === undefined || startsAt === undefined) return undefined;
  const today = localDate(now);
  const from = localDate(startsAt) > today ? startsAt : now;
  const to = localTime(from).add({ years: 2 }).toInstant().toString();
  const days = occurrencesBetween(schedule, from, to).map(({ startDate }) =>
    formatDay(startDate, today),
  );
  return {
    words: `${words.charAt(0).toUpperCase()}${words.slice(1)}`,
    nextDays: days.slice(0, shownDays),
    goesOn: days.length > shownDays,
  };
}
