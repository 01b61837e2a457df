import { region } from '@civil-society/shared/region/region';

const timeFormat = new Intl.DateTimeFormat('fi', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: region.timeZone,
});

/** An instant as the region's clocks show it, as HTML. */
export function formatTime(instant: string): string {
  return `<time datetime="${instant}">${timeFormat.format(new Date(instant))}</time>`;
}
