import { localDate } from '@civil-society/shared/event/local-time';
import { isOneNight } from '@civil-society/shared/event/one-night';
import { occurrencesBetween, type Occurrence } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';
import { memoizePerEvent } from '../event/memoize-per-event.ts';
import type { ScheduledEvent } from '../event/scheduled-event.ts';
import { endOfMonths, monthOf, shownMonths } from './month.ts';

/** A time of an event, with the first and the last of its days that are still to be shown. */
export type ComingTime = {
  occurrence: Occurrence;
  firstDay: string;
  lastDay: string;
  /** It is told once, not on each of its days. */
  isLong: boolean;
};

/** What lasts longer is long. */
const mostDays = 3;

let lastWindow = { now: '', end: '' };

/**
 * The times of an event from the day of `now` through the last month that is shown. What goes on has
 * none: clubs and shifts of every week would hide what is held once.
 */
export const comingTimes = memoizePerEvent(({ event, section }: ScheduledEvent, { now }) => {
  if (section !== 'dated') return [];
  const today = localDate(now);
  return occurrencesBetween(event, now, endOfWindow(now)).flatMap((occurrence): ComingTime[] => {
    const { startDate, endDate } = occurrence;
    const lastDay = !event.allDay && isOneNight(occurrence) ? startDate : endDate;
    if (lastDay < today) return [];
    const firstDay = startDate < today ? today : startDate;
    return [{ occurrence, firstDay, lastDay, isLong: lastsLong(startDate, lastDay) }];
  });
});

/** Whether a time touches a month, such as `2026-12`. */
export function isInMonth({ firstDay, lastDay }: ComingTime, month: string): boolean {
  return monthOf(firstDay) <= month && month <= monthOf(lastDay);
}

/** The same for all events of a build, and not quickly worked out. */
function endOfWindow(now: string): string {
  if (lastWindow.now !== now) lastWindow = { now, end: endOfMonths(now, shownMonths) };
  return lastWindow.end;
}

function lastsLong(startDate: string, lastDay: string): boolean {
  if (startDate === lastDay) return false;
  return (
    Temporal.PlainDate.from(startDate).until(lastDay, { largestUnit: 'days' }).days >= mostDays
  );
}
