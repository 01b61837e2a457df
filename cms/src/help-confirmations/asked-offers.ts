import type { Core } from '@strapi/strapi';
import { publishedOffers, type StoredOffer } from '../help-offers/stored-offer';

export type SectionOfOffer = NonNullable<StoredOffer['helpSection']>;
export type AskedOffer = StoredOffer & { helpSection: SectionOfOffer };

/** Sections whose offers are shown; one in preparation or archived asks nobody anything. */
export function isLive({ state }: SectionOfOffer): boolean {
  return state === 'open' || state === 'quiet';
}

/** The published offers of the sections that are open, or quiet. */
export async function askedOffers(strapi: Core.Strapi): Promise<AskedOffer[]> {
  const offers = await publishedOffers(strapi, {
    helpSection: { state: { $in: ['open', 'quiet'] } },
  });
  return offers.flatMap((offer) =>
    offer.helpSection ? [{ ...offer, helpSection: offer.helpSection }] : [],
  );
}
