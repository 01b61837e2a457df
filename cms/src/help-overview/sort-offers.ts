import { isShown, shownUntil } from '@civil-society/shared/help/shown-until';
import type { ListedOffer } from './help-overview-answers';
import type { OfferRow } from './read-offers';

const week = 7 * 24 * 60 * 60 * 1000;

export type SortedOffers = {
  shown: OfferRow[];
  paused: number;
  /** Shown now, but not after a week; the first to go first. */
  expiring: ListedOffer[];
  /** No longer shown, though nobody paused them; the latest first. */
  silent: ListedOffer[];
};

/** Puts published offers where the coordinator looks for them, as the site shows them at `now`. */
export function sortOffers(
  published: readonly OfferRow[],
  confirmationDays: number,
  now: Date,
): SortedOffers {
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

/** Who gives the help: the organisation, or the group that is not in the directory. */
export function providerOf({ organisation, groupName }: OfferRow): string {
  return organisation?.name ?? groupName ?? '';
}

function listedOffer(offer: OfferRow, until: Date): ListedOffer {
  return {
    documentId: offer.documentId,
    title: offer.title ?? '',
    provider: providerOf(offer),
    shownUntil: until.toISOString(),
  };
}

function confirmation({ confirmedAt, validThrough, isPaused }: OfferRow) {
  return {
    // Published without a confirmation cannot be; if it were, it would have expired long ago.
    confirmedAt: (confirmedAt ?? new Date(0)).toISOString(),
    validThrough: validThrough ?? undefined,
    isPaused: isPaused ?? false,
  };
}
