import { localDate, localTime } from '@civil-society/shared/event/local-time';
import type { Occurrence } from '@civil-society/shared/event/occurrences';
import { Temporal } from 'temporal-polyfill';

/**
 * The instant (ISO 8601) from which a time of an event is over: its end, and where nobody has told
 * one, the end of its last day.
 */
export function endOfTime({ endsAt, endDate }: Occurrence, allDay: boolean): string {
  if (endsAt !== undefined && !allDay) return endsAt;
  const { timeZoneId } = localTime(`${endDate}T12:00:00Z`);
  return Temporal.PlainDate.from(endDate)
    .add({ days: 1 })
    .toZonedDateTime(timeZoneId)
    .toInstant()
    .toString();
}

/** Browsers are told when something ends within this many days, should no new page be made. */
const toldDays = 7;

/** `until` where it comes soon enough for browsers to be told. */
export function soonOver(until: string, now: string): string | undefined {
  const last = Temporal.PlainDate.from(localDate(now)).add({ days: toldDays }).toString();
  return localDate(until) <= last ? until : undefined;
}
