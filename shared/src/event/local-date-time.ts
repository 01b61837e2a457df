import { Temporal } from 'temporal-polyfill';
import { localTime } from './local-time.ts';
import { eventTimeZone } from './recurrence-rule.ts';

/** A date (ISO 8601) and a time as Finns write it, "18.30", in Europe/Helsinki. */
export type LocalDateTime = { date: string; time: string };

/** An instant (ISO 8601) as the clocks in Finland show it. */
export function localDateTime(instant: string): LocalDateTime {
  const { hour, minute } = localTime(instant);
  return {
    date: localTime(instant).toPlainDate().toString(),
    time: [hour, minute].map((part) => String(part).padStart(2, '0')).join('.'),
  };
}

/** The instant (ISO 8601) at a date and a time in Finland; "9", "9.30" and "09:30" are times. */
export function instantAt({ date, time }: LocalDateTime): string | undefined {
  const [, hour = '', minute = '0'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(time.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return undefined;
  return Temporal.PlainDate.from(date)
    .toZonedDateTime({
      timeZone: eventTimeZone,
      plainTime: { hour: Number(hour), minute: Number(minute) },
    })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}
