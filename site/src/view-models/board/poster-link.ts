import type { Area } from '@civil-society/shared/area/area';
import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { printedMonthsOf } from './area-times.ts';

/** From an area's page to its next poster, which leads to the other sheets; none where nothing is held. */
export function posterLink(area: Area, index: SiteIndex): string | undefined {
  const [month] = printedMonthsOf(area, index);
  return month === undefined ? undefined : routes.areaPoster(area.slug, month);
}
