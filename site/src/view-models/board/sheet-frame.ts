import type { Area } from '@civil-society/shared/area/area';
import { localDate } from '@civil-society/shared/event/local-time';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { capitalised, monthWords } from '../calendar/month.ts';
import type { Link } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventsOfMonth, printedMonthsOf } from './area-times.ts';
import { notice } from './notice.ts';

/** What both forms of a municipality's month have: the head, the events and where more is told. */
export function sheetFrame(area: Area, month: string, index: SiteIndex) {
  const { name, year } = monthWords(month);
  const { slug, locative } = area;
  return {
    heading: t('board.heading', { month: capitalised(name), locative }),
    kicker: t('board.kicker', { year }),
    notices: eventsOfMonth(area, month, index).map((one) => notice(one, slug, index)),
    /** What its code leads to. */
    list: routes.area(slug),
    dateText: t('board.date', {
      date: formatFullDate(localDate(index.now)),
      service: region.service.name,
    }),
  };
}

/** The sheets of an area's other months in the same form. */
export function otherMonths(
  area: Area,
  month: string,
  { index, route }: { index: SiteIndex; route: (area: string, month: string) => string },
): Link[] {
  return printedMonthsOf(area, index)
    .filter((other) => other !== month)
    .map((other) => ({
      href: route(area.slug, other),
      label: capitalised(monthWords(other).name),
    }));
}
