import { Temporal } from 'temporal-polyfill';
import { eventTimeZone } from './recurrence-rule.ts';

/** Many pages ask for the same times, and finding the zone's offset takes long. */
const known = new Map<string, Temporal.ZonedDateTime>();
const mostKnown = 10_000;

/** An instant (ISO 8601, or a Date) as the service's clocks show it, in Europe/Helsinki. */
export function localTime(instant: string | Date): Temporal.ZonedDateTime {
  if (typeof instant !== 'string')
    return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(
      eventTimeZone,
    );
  const found = known.get(instant);
  if (found) return found;
  const time = Temporal.Instant.from(instant).toZonedDateTimeISO(eventTimeZone);
  if (known.size >= mostKnown) known.clear();
  known.set(instant, time);
  return time;
}

/** The date in Europe/Helsinki at an instant (ISO 8601, or a Date), as `2026-11-24`. */
export function localDate(instant: string | Date): string {
  return localTime(instant).toPlainDate().toString();
}
