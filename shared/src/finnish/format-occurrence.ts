import type { Occurrence } from '../event/occurrences.ts';
import { formatClock } from './format-clock.ts';
import { formatDay } from './format-date.ts';
import { localDate, localTime } from '../event/local-time.ts';
import { isOneNight } from '../event/one-night.ts';

/**
 * "to 12.3. klo 13–15", "pe 12.3. – su 14.3." for whole days. The year is named where it is not
 * that of `now` (ISO 8601 instant).
 */
export function formatOccurrence(occurrence: Occurrence, allDay: boolean, now: string): string {
  const today = localDate(now);
  const startDay = formatDay(occurrence.startDate, today);
  const endDay = formatDay(occurrence.endDate, today);
  if (allDay) return startDay === endDay ? startDay : `${startDay} – ${endDay}`;

  const start = localTime(occurrence.startsAt);
  if (occurrence.endsAt === undefined) return `${startDay} ${formatClock(start)}`;
  const end = localTime(occurrence.endsAt);
  return startDay === endDay || isOneNight(occurrence)
    ? `${startDay} ${formatClock(start, end)}`
    : `${startDay} ${formatClock(start)} – ${endDay} ${formatClock(end)}`;
}
