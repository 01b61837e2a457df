import { localDate } from '@civil-society/shared/event/local-time';

const day = 24 * 60 * 60 * 1000;
const tuesday = 2;

/** The next `count` Tuesdays after today, as local dates ("2026-12-01"). */
export function nextTuesdays(count: number): string[] {
  const tuesdays: string[] = [];
  for (let ahead = 1; tuesdays.length < count; ahead += 1) {
    const date = localDate(new Date(Date.now() + ahead * day));
    if (new Date(date).getUTCDay() === tuesday) tuesdays.push(date);
  }
  return tuesdays;
}
