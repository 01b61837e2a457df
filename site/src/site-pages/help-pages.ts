import { helpAudiences } from '@civil-society/shared/help/help-kind';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import { routes } from '../routes.ts';
import { helpAreaPage } from '../view-models/help/help-area-page.ts';
import { helpOfferPage } from '../view-models/help/help-offer-page.ts';
import { helpOffersPage } from '../view-models/help/help-offers-page.ts';
import { helpPosterPage } from '../view-models/help/help-poster-page.ts';
import { helpSectionPage } from '../view-models/help/help-section-page.ts';
import { sectionAreas } from '../view-models/help/section-areas.ts';
import type { SiteIndex } from '../view-models/site-index.ts';
import type { SitePage } from './site-pages.ts';

/**
 * The pages of all help sections, the same ones as long as a section is there: nothing that has been
 * linked to, printed or shared is ever gone because the help is over.
 */
export function helpPages(index: SiteIndex): SitePage[] {
  return index.helpSections.flatMap((section) => [
    {
      path: routes.helpSection(section.slug),
      subject: section,
      view: (site) => ({ kind: 'helpSection', page: helpSectionPage(section, site) }),
    },
    ...viewPages(section, index),
    ...posterPages(section, index),
    ...offerPages(section, index),
  ]);
}

function viewPages(section: HelpSection, index: SiteIndex): SitePage[] {
  return helpAudiences.flatMap((audience) => [
    {
      path: routes.helpOffers(section.slug, audience),
      subject: section,
      view: (site) => ({ kind: 'helpOffers', page: helpOffersPage({ section, audience }, site) }),
    },
    ...sectionAreas(section, index).map((area): SitePage => ({
      path: routes.helpOffers(section.slug, audience, area.slug),
      subject: section,
      view: (site) => ({ kind: 'helpArea', page: helpAreaPage(area, { section, audience }, site) }),
    })),
  ]);
}

function posterPages(section: HelpSection, index: SiteIndex): SitePage[] {
  return sectionAreas(section, index).map((area) => ({
    path: routes.helpPoster(section.slug, area.slug),
    subject: section,
    view: (site) => ({ kind: 'helpPoster', page: helpPosterPage(area, section, site) }),
  }));
}

function offerPages(section: HelpSection, index: SiteIndex): SitePage[] {
  return index.helpOffers({ helpSection: section.documentId }).map((offer) => ({
    path: routes.helpOffer(section.slug, offer.slug),
    subject: offer,
    view: (site) => ({ kind: 'helpOffer', page: helpOfferPage(offer, section, site) }),
  }));
}
