import type { Area } from '@civil-society/shared/area/area';
import { routes } from '../../routes.ts';
import { monthWords } from '../calendar/month.ts';
import type { Link } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { printedMonthsOf } from './area-times.ts';

/** From an area's page to its posters, by month; none where nothing is held. */
export function printLinks(area: Area, index: SiteIndex): Link[] {
  return printedMonthsOf(area, index).map((month) => ({
    href: routes.areaPoster(area.slug, month),
    label: monthWords(month).name,
  }));
}
