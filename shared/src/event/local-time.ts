import { Temporal } from 'temporal-polyfill';
import { eventTimeZone } from './recurrence-rule.ts';

/** An instant (ISO 8601, or a Date) as the service's clocks show it, in Europe/Helsinki. */
export function localTime(instant: string | Date): Temporal.ZonedDateTime {
  const exact =
    typeof instant === 'string'
      ? Temporal.Instant.from(instant)
      : Temporal.Instant.fromEpochMilliseconds(instant.getTime());
  return exact.toZonedDateTimeISO(eventTimeZone);
}

/** The date in Europe/Helsinki at an instant (ISO 8601, or a Date), as `2026-11-24`. */
export function localDate(instant: string | Date): string {
  return localTime(instant).toPlainDate().toString();
}
