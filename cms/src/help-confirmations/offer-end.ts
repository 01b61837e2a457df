import { isShown, shownUntil } from '@civil-society/shared/help/shown-until';
import type { StoredOffer } from '../help-offers/stored-offer';
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

/**
 * Whether the organisation is to be asked now if it goes on: some days before silence hides the
 * offer, at most half of the time that it is shown. Nobody is asked of what ends by its own day.
 */
export function isReminderDue(end: OfferEnd, confirmationDays: number, now: Date): boolean {
  const notice = Math.min(daysOfNotice, confirmationDays / 2) * day;
  return end.isShown && end.isSilence && now.getTime() >= end.at.getTime() - notice;
}
