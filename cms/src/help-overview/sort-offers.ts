import { isShown, shownUntil } from '@civil-society/shared/help/shown-until';
import type { ListedOffer } from './help-overview-answers';
import { senderOf, type StoredOffer } from '../help-offers/stored-offer';

const week = 7 * 24 * 60 * 60 * 1000;

/** What of an offer tells whether, and until when, it is shown. */
export type TimedOffer = Pick<
  StoredOffer,
  | 'documentId'
  | 'title'
  | 'organisation'
  | 'groupName'
  | 'validThrough'
  | 'confirmedAt'
  | 'isPaused'
>;

export type SortedOffers<Offer extends TimedOffer> = {
  shown: Offer[];
  paused: number;
  /** Shown now, but not after a week; the first to go first. */
  expiring: ListedOffer[];
  /** No longer shown, though nobody paused them; the latest first. */
  silent: ListedOffer[];
};

/** Puts published offers where the coordinator looks for them, as the site shows them at `now`. */
export function sortOffers<Offer extends TimedOffer>(
  published: readonly Offer[],
  confirmationDays: number,
  now: Date,
): SortedOffers<Offer> {
  const active = published.filter(({ isPaused }) => isPaused !== true);
  const timed = active.map((offer) => {
    const confirmed = confirmation(offer);
    return {
      offer,
      isShown: isShown(confirmed, confirmationDays, now),
      until: shownUntil(confirmed, confirmationDays),
    };
  });
  const listed = (list: typeof timed) => list.map(({ offer, until }) => listedOffer(offer, until));
  const byEnd = timed.toSorted((a, b) => a.until.getTime() - b.until.getTime());
  return {
    shown: timed.filter((one) => one.isShown).map(({ offer }) => offer),
    paused: published.length - active.length,
    expiring: listed(
      byEnd.filter((one) => one.isShown && one.until.getTime() - now.getTime() <= week),
    ),
    silent: listed(byEnd.filter((one) => !one.isShown).toReversed()),
  };
}

function listedOffer(offer: TimedOffer, until: Date): ListedOffer {
  return {
    documentId: offer.documentId,
    title: offer.title,
    provider: senderOf(offer),
    shownUntil: until.toISOString(),
  };
}

function confirmation({ confirmedAt, validThrough, isPaused }: TimedOffer) {
  return {
    // Published without a confirmation cannot be; if it were, it would have expired long ago.
    confirmedAt: (confirmedAt ?? new Date(0)).toISOString(),
    validThrough: validThrough ?? undefined,
    isPaused: isPaused ?? false,
  };
}
