import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { Temporal } from 'temporal-polyfill';
import type { ScheduledEvent } from './scheduled-event.ts';

/** The midnight between Sunday and Monday that ends the week of `now`; ISO 8601 instants. */
export function endOfWeek(now: string): string {
  const today = Temporal.PlainDate.from(localDate(now));
  const monday = today.add({ days: 8 - today.dayOfWeek });
  return monday.toZonedDateTime(localTime(now).timeZoneId).toInstant().toString();
}

/** Whether an event with times, held once or going on, is held before `end`. */
export function isHeldBefore({ section, next }: ScheduledEvent, end: string): boolean {
  return (
    (section === 'dated' || section === 'ongoing') && next !== undefined && next.startsAt < end
  );
}
