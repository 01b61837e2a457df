import type { Temporal } from 'temporal-polyfill';

/** "klo 13–15", "klo 9.30"; full hours without minutes. */
export function formatClock(start: Temporal.ZonedDateTime, end?: Temporal.ZonedDateTime): string {
  const from = hour(start);
  const range = end === undefined || end.equals(start) ? from : `${from}–${hour(end)}`;
  return `klo ${range}`;
}

function hour(time: Temporal.ZonedDateTime): string {
  return time.minute === 0
    ? String(time.hour)
    : `${time.hour}.${String(time.minute).padStart(2, '0')}`;
}
