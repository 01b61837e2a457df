import type { Area } from '@civil-society/shared/area/area';
import type { HelpAudience } from '@civil-society/shared/help/help-kind';
import type { HelpSection } from '@civil-society/shared/help/help-section';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import type { AreaEntry } from '../area/area-entries.ts';
import type { AreaSwitch } from '../area/area-switch.ts';
import { nearestAreas } from '../area/nearest-areas.ts';
import type { CountedLink } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { listedOffers } from './listed-offers.ts';
import { sectionAreas } from './section-areas.ts';

const mostNeighbours = 4;
const mostNearby = 5;

/** One of the two views of a section. */
export type HelpView = { section: HelpSection; audience: HelpAudience };

export function helpAreaLink(area: Area, { section, audience }: HelpView, index: SiteIndex) {
  const { length: count } = listedOffers(section, index, { audience, area: area.slug });
  return {
    href: routes.helpOffers(section.slug, audience, area.slug),
    label: area.name,
    count,
    countText: tCount(audience, count),
  } satisfies CountedLink;
}

/** The section's municipalities with their numbers, the rural areas below theirs. */
export function helpAreaEntries(view: HelpView, index: SiteIndex): AreaEntry[] {
  const areas = sectionAreas(view.section, index);
  // A rural area whose municipality is not among them stands by itself.
  const heads = areas.filter(({ parent }) => areas.every(({ slug }) => slug !== parent));
  return heads.map((area) => ({
    ...helpAreaLink(area, view, index),
    genitive: area.genitive,
    ruralAreas: areas
      .filter(({ parent }) => parent === area.slug)
      .map((rural) => helpAreaLink(rural, view, index)),
  }));
}

/** The way from a place to the places around it. */
export function helpAreaSwitch(area: Area, view: HelpView, index: SiteIndex): AreaSwitch {
  const areas = sectionAreas(view.section, index);
  const head = areas.find(({ slug }) => slug === area.parent) ?? area;
  const family = [head, ...areas.filter(({ parent }) => parent === head.slug)];
  return {
    text:
      head === area ? undefined : t('area.partOf', { name: area.name, genitive: head.genitive }),
    family: family.map((member) => ({
      ...helpAreaLink(member, view, index),
      isCurrent: member === area,
    })),
    neighbours: nearestAreas(area, areas)
      .filter((near) => !family.includes(near))
      .slice(0, mostNeighbours)
      .map((near) => helpAreaLink(near, view, index)),
    wholeRegion: {
      href: routes.helpOffers(view.section.slug, view.audience),
      label:
        view.section.areas.length > 0
          ? t('help.allPlaces')
          : t('organisation.wholeRegion', { region: region.name }),
    },
  };
}

/** The nearest places that have help. */
export function nearestWithHelp(area: Area, view: HelpView, index: SiteIndex): CountedLink[] {
  return nearestAreas(area, sectionAreas(view.section, index))
    .map((near) => helpAreaLink(near, view, index))
    .filter(({ count }) => count > 0)
    .slice(0, mostNearby);
}
