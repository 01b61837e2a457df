import type { Area } from '@civil-society/shared/area/area';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { CountedLink, Link } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { areaLink } from './area-entries.ts';
import { nearestAreas } from './nearest-areas.ts';

/** The way from a place to the places around it, with one theme where one is given. */
export type AreaSwitch = {
  text: string | undefined;
  /** The municipality and its rural areas, or the place alone; `isCurrent` is the page's own. */
  family: (CountedLink & { isCurrent: boolean })[];
  neighbours: CountedLink[];
  wholeRegion: Link;
};

const mostNeighbours = 4;

export function areaSwitch(
  area: Area,
  index: SiteIndex,
  theme?: { slug: string; name: string },
): AreaSwitch {
  const head = index.areaBySlug.get(area.parent ?? '') ?? area;
  const family = [head, ...index.areas.filter(({ parent }) => parent === head.slug)];
  return {
    text:
      head === area ? undefined : t('area.partOf', { name: area.name, genitive: head.genitive }),
    family: family.map((member) => ({
      ...areaLink(member, index, theme?.slug),
      isCurrent: member === area,
    })),
    neighbours: nearestAreas(area, index.areas)
      .filter((near) => !family.includes(near))
      .slice(0, mostNeighbours)
      .map((near) => areaLink(near, index, theme?.slug)),
    wholeRegion: {
      href: theme ? routes.theme(theme.slug) : routes.areas(),
      label: t('organisation.wholeRegion', { region: region.name }),
    },
  };
}
