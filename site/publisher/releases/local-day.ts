import { region } from '@civil-society/shared/region/region';
import { Temporal } from 'temporal-polyfill';

/** The day in the region's time zone, as `2026-11-24`. */
export function localDay(instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(region.timeZone)
    .toPlainDate()
    .toString();
}
