import type { Area } from '@civil-society/shared/area/area';
import type { Theme } from '@civil-society/shared/theme/theme';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { organisationRow, type OrganisationRow } from '../organisation/organisation-row.ts';
import type { CountedLink, Link } from '../page/link.ts';
import { wholeRegion } from '../index/scope.ts';
import type { SiteIndex } from '../site-index.ts';
import { areaLink } from './area-entries.ts';
import { nearestAreas } from './nearest-areas.ts';

const mostNearby = 5;

/** Where to look for the same theme next, so that no page is a dead end. */
export type AreaThemeAlternatives = {
  /** The municipality that a rural area belongs to. */
  parent: CountedLink | undefined;
  /** The nearest areas that have the theme. */
  nearby: CountedLink[];
  /** Organisations that serve the whole region. */
  wholeRegion: OrganisationRow[];
  theme: Link;
};

export function areaThemeAlternatives(
  area: Area,
  theme: Theme,
  index: SiteIndex,
): AreaThemeAlternatives {
  const parent = index.areaBySlug.get(area.parent ?? '');
  return {
    parent: parent && areaLink(parent, index, theme.slug),
    nearby: nearestAreas(area, index.areas)
      .filter((near) => near !== parent)
      .map((near) => areaLink(near, index, theme.slug))
      .filter(({ count }) => count > 0)
      .slice(0, mostNearby),
    wholeRegion: index
      .organisations({ area: wholeRegion, theme: theme.slug })
      .filter(({ areas }) => !areas.includes(area.slug))
      .map((organisation) => organisationRow(organisation, index, { withSummary: true })),
    theme: {
      href: routes.theme(theme.slug),
      label: t('areaTheme.wholeTheme', { theme: theme.name }),
    },
  };
}
