import { eventTimeZone } from '@civil-society/shared/event/recurrence-rule';

// Swedish writes dates as ISO 8601 does.
const format = new Intl.DateTimeFormat('sv-SE', { timeZone: eventTimeZone });

/** The date in Europe/Helsinki, `YYYY-MM-DD`, at an instant (ISO 8601 or Date). */
export function localDate(instant: string | Date): string {
  return format.format(new Date(instant));
}
