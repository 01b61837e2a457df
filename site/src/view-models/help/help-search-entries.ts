import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import type { SearchEntry } from '../search/search-entry.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';
import { offerCard } from './offer-card.ts';
import { sectionAreas } from './section-areas.ts';

/** What has ended keeps its pages, but is not found. Its kind in the search is its own name. */
export function helpSectionSearchEntry(
  section: HelpSection,
  index: SiteIndex,
): SearchEntry | undefined {
  if (section.state === 'archived') return undefined;
  return {
    type: section.name,
    areas: sectionAreas(section, index).map(({ name }) => name),
    themes: [],
    summary: section.lead,
    detail: undefined,
  };
}

export function helpOfferSearchEntry(
  offer: HelpOffer,
  section: HelpSection,
  index: SiteIndex,
): SearchEntry {
  const { giver, places, kinds } = offerCard(offer, index);
  return {
    type: section.name,
    areas: valuesOf(index.areaBySlug, offer.areas).map(({ name }) => name),
    themes: [],
    summary: offer.description ?? kinds.join(', '),
    detail: [giver?.label, places].filter(Boolean).join(' · '),
  };
}
