import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { Temporal } from 'temporal-polyfill';

/**
 * The day that pages are made for, and the instant of its beginning: all pages of a day say what is
 * past in the same way, whenever in the day they were made. Browsers know the hour.
 */
export function dayOfSite(now: Date): { builtFor: string; now: string } {
  const builtFor = localDate(now);
  const midnight = Temporal.PlainDate.from(builtFor).toZonedDateTime(localTime(now).timeZoneId);
  return { builtFor, now: midnight.toInstant().toString() };
}
