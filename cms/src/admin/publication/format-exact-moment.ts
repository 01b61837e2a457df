import { localDate, localTime } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';

/** "klo 12.03.20", on another day "23.11.2026 klo 12.03.20", in Finland. @param instant ISO 8601 */
export function formatExactMoment(instant: string, now: Date): string {
  const { hour, minute, second } = localTime(instant);
  const [minutes, seconds] = [minute, second].map((part) => String(part).padStart(2, '0'));
  const clock = `klo ${hour}.${minutes}.${seconds}`;
  const date = localDate(instant);
  return date === localDate(now) ? clock : `${formatFullDate(date)} ${clock}`;
}
