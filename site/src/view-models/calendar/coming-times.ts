import { localDate } from '@civil-society/shared/event/local-time';
import { isOneNight } from '@civil-society/shared/event/one-night';
import { occurrencesBetween, type Occurrence } from '@civil-society/shared/event/occurrences';
import { memoizePerEvent } from '../event/memoize-per-event.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import { endOfMonths, monthOf, shownMonths } from './month.ts';

/** A time of an event, with the first and the last of its days that are still to be shown. */
export type ComingTime = { occurrence: Occurrence; firstDay: string; lastDay: string };

/**
 * The times of an event from the day of `now` through the last month that is shown. What goes on has
 * none: clubs and shifts of every week would hide what is held once.
 */
export const comingTimes = memoizePerEvent(({ event, section }: ScheduledEvent, { now }) => {
  if (section !== 'dated') return [];
  const today = localDate(now);
  return occurrencesBetween(event, now, endOfMonths(now, shownMonths)).flatMap(
    (occurrence): ComingTime[] => {
      const { startDate, endDate } = occurrence;
      const lastDay = !event.allDay && isOneNight(occurrence) ? startDate : endDate;
      if (lastDay < today) return [];
      return [{ occurrence, firstDay: startDate < today ? today : startDate, lastDay }];
    },
  );
});

/** Whether a time touches a month, such as `2026-12`. */
export function isInMonth({ firstDay, lastDay }: ComingTime, month: string): boolean {
  return monthOf(firstDay) <= month && month <= monthOf(lastDay);
}
