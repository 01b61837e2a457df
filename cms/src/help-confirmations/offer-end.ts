import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { isShown, shownUntil } from '@civil-society/shared/help/shown-until';
import type { StoredOffer } from '../help-offers/stored-offer';
import type { AskedOffer } from './asked-offers';
import { daysOfNotice } from './link-terms';

const day = 24 * 60 * 60 * 1000;

/** When an offer's showing ends, and by what: silence, or its own last day. */
export type OfferEnd = { at: Date; isSilence: boolean; isShown: boolean };

/**
 * How an offer's showing ends. One that was never confirmed counts from when it was published or
 * last changed.
 */
export function offerEnd(offer: StoredOffer, confirmationDays: number, now: Date): OfferEnd {
  const confirmed = {
    confirmedAt: (offer.confirmedAt ?? offer.updatedAt).toISOString(),
    validThrough: offer.validThrough ?? undefined,
    isPaused: offer.isPaused === true,
  };
  const silent = shownUntil({ ...confirmed, validThrough: undefined }, confirmationDays);
  const at = shownUntil(confirmed, confirmationDays);
  return {
    at,
    isSilence: at.getTime() === silent.getTime(),
    isShown: isShown(confirmed, confirmationDays, now),
  };
}

/** Until which day an offer is shown once it is confirmed now, and whether it is asked about again. */
export function endOnceConfirmed(
  offer: AskedOffer,
  now: Date,
): { lastDay: string; isAsked: boolean } {
  const confirmed = { ...offer, confirmedAt: now, isPaused: false };
  const { at, isSilence } = offerEnd(confirmed, offer.helpSection.confirmationDays, now);
  // Its own last day ends at midnight, which is the next day already.
  return { lastDay: formatFullDate(localDate(new Date(at.getTime() - 1))), isAsked: isSilence };
}

/**
 * Whether the organisation is to be asked now if it goes on: some days before silence hides the
 * offer, at most half of the time that it is shown. Nobody is asked of what ends by its own day.
 */
export function isReminderDue(end: OfferEnd, confirmationDays: number, now: Date): boolean {
  const notice = Math.min(daysOfNotice, confirmationDays / 2) * day;
  return end.isShown && end.isSilence && now.getTime() >= end.at.getTime() - notice;
}
