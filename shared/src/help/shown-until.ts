import { Temporal } from 'temporal-polyfill';

const day = 24 * 60 * 60 * 1000;

type Confirmed = {
  /** ISO 8601 date and time. */
  confirmedAt: string;
  /** ISO 8601 date, the last day of the help. */
  validThrough?: string | undefined;
  isPaused: boolean;
};

/**
 * The moment after which an offer is no longer shown: so many days after it was last confirmed, or
 * at the end of its own last day in `timeZone`, whichever is first.
 */
export function shownUntil(
  { confirmedAt, validThrough }: Confirmed,
  confirmationDays: number,
  timeZone = 'Europe/Helsinki',
): Date {
  const silent = new Date(Date.parse(confirmedAt) + confirmationDays * day);
  if (validThrough === undefined) return silent;
  const ended = new Date(
    Temporal.PlainDate.from(validThrough).add({ days: 1 }).toZonedDateTime(timeZone)
      .epochMilliseconds,
  );
  return ended < silent ? ended : silent;
}

/** Whether the public sees an offer at `now`: confirmed lately enough, not ended, not paused. */
export function isShown(offer: Confirmed, confirmationDays: number, now: Date): boolean {
  return !offer.isPaused && now < shownUntil(offer, confirmationDays);
}
