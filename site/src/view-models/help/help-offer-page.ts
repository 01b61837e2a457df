import type { HelpOffer } from '@civil-society/shared/help/help-offer';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { correction } from '../page/correction.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { helpOfferData } from '../structured-data/help-offer-data.ts';
import { valuesOf } from '../values-of.ts';
import { emergencyLines } from './emergency-contacts.ts';
import { helpFrame } from './help-frame.ts';
import { viewLink } from './help-offers-page.ts';
import { helpOfferSearchEntry } from './help-search-entries.ts';
import { isOf, kindsFor } from './listed-offers.ts';
import { offerCard } from './offer-card.ts';

export type HelpOfferPage = ReturnType<typeof helpOfferPage>;

/**
 * The page of an offer. It stays when the help is paused, unconfirmed or over, so that no link that
 * somebody has shared is dead, and then says so, without a way to call in vain.
 */
export function helpOfferPage(offer: HelpOffer, section: HelpSection, index: SiteIndex) {
  const card = offerCard(offer, index);
  const frame = helpFrame(section);
  const audience = kindsFor('needs_help', index).some((kind) => isOf(offer, kind))
    ? ('needs_help' as const)
    : ('wants_to_help' as const);
  const path = routes.helpOffer(section.slug, offer.slug);
  const list = viewLink({ section, audience });
  return {
    meta: pageMeta({
      // Many give shopping help; who gives it tells them apart.
      title: [offer.title, card.giver?.label, section.name].filter(Boolean).join(', '),
      description: [card.giver?.label, card.places, offer.description ?? card.kinds.join(', ')]
        .filter(Boolean)
        .join('. '),
      path,
      parents: [frame.section, list],
      searchEntry: card.isValid ? helpOfferSearchEntry(offer, section, index) : undefined,
      structuredData: card.isValid ? helpOfferData(offer, card, index) : undefined,
    }),
    ...frame,
    ...card,
    /** The section's own word stands above it already. */
    notice: frame.endedNotice ? undefined : card.notice,
    kicker: card.kinds.join(', '),
    areas: isWholeRegion(offer.areas, index)
      ? []
      : valuesOf(index.areaBySlug, offer.areas).map(({ slug, name }) => ({
          href: routes.helpOffers(section.slug, audience, slug),
          label: name,
        })),
    wholeRegion: t('organisation.wholeRegion', { region: region.name }),
    list: { href: list.href, label: t('help.allOf', { section: section.name }) },
    emergency: card.isValid ? [] : emergencyLines(section),
    correction: frame.endedNotice ? undefined : correction(offer.title, path),
  };
}
