import { region } from '@civil-society/shared/region/region';
import { Temporal } from 'temporal-polyfill';

/** An ISO 8601 instant as the region's clocks show it. */
export function localTime(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(region.timeZone);
}

/** The region's date at an instant, as `2026-11-24`. */
export function localDate(instant: string): string {
  return localTime(instant).toPlainDate().toString();
}
