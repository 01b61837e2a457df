import { formatClock } from '@civil-society/shared/finnish/format-clock';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { localDate, localTime } from '@civil-society/shared/event/local-time';

/** "tänään klo 12.03" or "24.11.2026 klo 12.03", in Finland. @param instant ISO 8601 */
export function formatMoment(instant: string, now: Date): string {
  const date = localDate(instant);
  const day = date === localDate(now) ? 'tänään' : formatFullDate(date);
  return `${day} ${formatClock(localTime(instant))}`;
}
