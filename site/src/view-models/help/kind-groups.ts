import type { HelpAudience } from '@civil-society/shared/help/help-kind';
import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import { isWholeRegion } from '../area/is-whole-region.ts';
import type { SiteIndex } from '../site-index.ts';
import { isOf, kindsFor } from './listed-offers.ts';
import { offerCard, type OfferCard } from './offer-card.ts';

/** Help of one kind under its name. */
export type KindGroup = { id: string; name: string; cards: OfferCard[] };

/**
 * Help by its kinds, in their order, and in each what is nearest first: what serves the whole region
 * comes last. What is of two kinds stands under both, as that is where people look for it.
 */
export function kindGroups(
  offers: readonly HelpOffer[],
  audience: HelpAudience,
  index: SiteIndex,
): KindGroup[] {
  const reach = ({ areas }: HelpOffer) => Number(isWholeRegion(areas, index));
  const sorted = offers.toSorted((a, b) => reach(a) - reach(b));
  return kindsFor(audience, index)
    .map((kind) => ({
      id: kind.slug,
      name: kind.name,
      cards: sorted.filter((offer) => isOf(offer, kind)).map((offer) => offerCard(offer, index)),
    }))
    .filter(({ cards }) => cards.length > 0);
}
