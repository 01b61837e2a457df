import type { Area } from '@civil-society/shared/area/area';
import { t } from '../../i18n/t.ts';
import type { CountedLink } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { areaLink } from './area-entries.ts';

/** A municipality with rural areas, as a switch between them; `isCurrent` is the page's own. */
export type AreaFamily = {
  text: string | undefined;
  members: (CountedLink & { isCurrent: boolean })[];
};

/** Undefined for a municipality without rural areas. */
export function areaFamily(area: Area, index: SiteIndex): AreaFamily | undefined {
  const head = area.parent === undefined ? area : index.areaBySlug.get(area.parent);
  const ruralAreas = index.areas.filter(
    ({ parent }) => parent !== undefined && parent === head?.slug,
  );
  if (head === undefined || ruralAreas.length === 0) return undefined;
  return {
    text:
      head === area ? undefined : t('area.partOf', { name: area.name, genitive: head.genitive }),
    members: [head, ...ruralAreas].map((member) => ({
      ...areaLink(member, index),
      isCurrent: member === area,
    })),
  };
}
