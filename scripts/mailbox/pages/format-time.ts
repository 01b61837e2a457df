import { region } from '@civil-society/shared/region/region';

const format = new Intl.DateTimeFormat('fi', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: region.timeZone,
});

/** When a mail came, such as "24.11.2026 klo 14.05.10". */
export function formatTime(instant: string): string {
  return format.format(new Date(instant));
}
