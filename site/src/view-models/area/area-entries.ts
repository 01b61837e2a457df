import type { Area } from '@civil-society/shared/area/area';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import type { CountedLink } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';

/** A municipality, with its rural areas below it. */
export type AreaEntry = CountedLink & { ruralAreas: CountedLink[]; genitive: string };

/** All areas as links with their numbers of organisations, with a theme where one is given. */
export function areaEntries(index: SiteIndex, theme?: string): AreaEntry[] {
  const ofKind = (kind: Area['kind']) => index.areas.filter((area) => area.kind === kind);
  return ofKind('municipality').map((area) => ({
    ...areaLink(area, index, theme),
    genitive: area.genitive,
    ruralAreas: ofKind('rural_area')
      .filter(({ parent }) => parent === area.slug)
      .map((rural) => areaLink(rural, index, theme)),
  }));
}

export function areaLink(area: Area, index: SiteIndex, theme?: string): CountedLink {
  const count = index.countOrganisations({ area: area.slug, theme });
  return {
    href: theme === undefined ? routes.area(area.slug) : routes.areaTheme(area.slug, theme),
    label: area.name,
    count,
    countText: tCount('organisations', count),
  };
}
