import type { Area } from '@civil-society/shared/area/area';
import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { emergencyLines } from './emergency-contacts.ts';
import { helpFrame } from './help-frame.ts';
import { listedOffers } from './listed-offers.ts';
import { offerCard } from './offer-card.ts';

export type HelpPosterPage = ReturnType<typeof helpPosterPage>;

/** A municipality's help for those who need it, to be printed and pinned up where people pass by. */
export function helpPosterPage(area: Area, section: HelpSection, index: SiteIndex) {
  const { locative, slug } = area;
  const frame = helpFrame(section);
  const list = routes.helpOffers(section.slug, 'needs_help', slug);
  const heading = t('help.poster.heading', { locative });
  const offers = frame.endedNotice
    ? []
    : listedOffers(section, index, { audience: 'needs_help', area: slug }).toSorted(
        (a, b) => Number(isWholeRegion(a.areas, index)) - Number(isWholeRegion(b.areas, index)),
      );
  return {
    meta: pageMeta({
      title: t('help.poster.title', { locative, section: section.name }),
      description: t('help.poster.description', { locative, section: section.name }),
      path: routes.helpPoster(section.slug, slug),
      parents: [frame.section, { href: list, label: t('help.needs_help.in', { locative }) }],
      isUnlisted: true,
    }),
    ...frame,
    heading,
    emergency: emergencyLines(section),
    cards: offers.map((offer) => offerCard(offer, index)),
    emptyText: t('help.empty', { locative }),
    /** What its code leads to. */
    list,
    dateText: t('help.poster.date', {
      date: formatFullDate(localDate(index.now)),
      service: region.service.name,
    }),
  };
}
