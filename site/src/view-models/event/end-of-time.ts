import { localDate, localTime } from '@civil-society/shared/event/local-time';
import type { Occurrence } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';

/**
 * The instant (ISO 8601) from which a time of an event is over: its end, and where nobody has told
 * one, the end of its last day.
 */
export function endOfTime({ endsAt, endDate }: Occurrence, allDay: boolean): string {
  if (endsAt !== undefined && !allDay) return endsAt;
  return endOfDay(endDate);
}

/** The midnight (ISO 8601 instant) after a local date. */
export function endOfDay(date: string): string {
  const { timeZoneId } = localTime(`${date}T12:00:00Z`);
  return Temporal.PlainDate.from(date)
    .add({ days: 1 })
    .toZonedDateTime(timeZoneId)
    .toInstant()
    .toString();
}

/** Browsers are told when something ends within this many days, should no new page be made. */
const toldDays = 7;

/** `until` where it comes soon enough for browsers to be told. */
export function soonOver(until: string, now: string): string | undefined {
  return localDate(until) <= lastToldDay(now) ? until : undefined;
}

let lastTold = { now: '', day: '' };

/** The same for all lines of a build, and not quickly worked out. */
function lastToldDay(now: string): string {
  if (lastTold.now !== now) {
    const day = Temporal.PlainDate.from(localDate(now)).add({ days: toldDays }).toString();
    lastTold = { now, day };
  }
  return lastTold.day;
}
