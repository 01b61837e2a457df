import type { Area } from '@civil-society/shared/area/area';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { emergencyLines } from './emergency-contacts.ts';
import { helpAreaSwitch, nearestWithHelp, type HelpView } from './help-area-links.ts';
import { helpFrame } from './help-frame.ts';
import { viewLink } from './help-offers-page.ts';
import { kindGroups } from './kind-groups.ts';
import { listedOffers } from './listed-offers.ts';
import { otherView, viewNameIn } from './view-names.ts';

export type HelpAreaPage = ReturnType<typeof helpAreaPage>;

/** Help for the people of an area: its own, its municipality's, and what serves the whole region. */
export function helpAreaPage(area: Area, view: HelpView, index: SiteIndex) {
  const { section, audience } = view;
  const { slug, locative } = area;
  const offers = listedOffers(section, index, { audience, area: slug });
  const frame = helpFrame(section);
  const heading = viewNameIn(view, locative);
  const other = otherView(view);
  const hasEnded = section.state === 'archived';
  const empty = hasEnded ? undefined : emptyText(offers, area, index);
  return {
    meta: pageMeta({
      title: t('help.viewTitle', { view: heading, section: section.name }),
      description: t(`help.${audience}.description`, {
        section: section.name,
        locative,
        offers: tCount(audience, offers.length),
      }),
      path: routes.helpOffers(section.slug, audience, slug),
      parents: [frame.section, viewLink(view)],
    }),
    ...frame,
    audience,
    heading,
    locative,
    emergency: emergencyLines(section),
    places: helpAreaSwitch(area, view, index),
    countText: tCount(audience, offers.length),
    groups: kindGroups(offers, audience, index),
    /** Said where nothing is the area's own, before what serves the whole region. */
    emptyText: empty,
    nearby: empty === undefined ? [] : nearestWithHelp(area, view, index),
    poster:
      audience === 'needs_help' && !hasEnded ? routes.helpPoster(section.slug, slug) : undefined,
    other: {
      href: routes.helpOffers(section.slug, other.audience, slug),
      label: viewNameIn(other, locative),
    },
  };
}

function emptyText(
  offers: ReturnType<typeof listedOffers>,
  { locative }: Area,
  index: SiteIndex,
): string | undefined {
  if (offers.length === 0) return t('help.empty', { locative });
  const isLocal = offers.some(({ areas }) => !isWholeRegion(areas, index));
  return isLocal ? undefined : t('help.onlyWholeRegion', { locative });
}
