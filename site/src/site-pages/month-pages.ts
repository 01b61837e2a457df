import { routes } from '../routes.ts';
import { areaBookletPage } from '../view-models/board/area-booklet-page.ts';
import { areaPosterPage } from '../view-models/board/area-poster-page.ts';
import { printedMonthsOf } from '../view-models/board/area-times.ts';
import { calendarMonths } from '../view-models/calendar/calendar-months.ts';
import { monthPage } from '../view-models/calendar/month-page.ts';
import type { SiteIndex } from '../view-models/site-index.ts';
import type { SitePage } from './site-pages.ts';

/** The pages of the coming months: the calendar's, and the sheets of areas in which something is held. */
export function monthPages(index: SiteIndex): SitePage[] {
  return [
    ...calendarMonths(index).map((month): SitePage => ({
      path: routes.eventsMonth(month),
      view: (site) => ({ kind: 'eventsMonth', page: monthPage(month, site) }),
    })),
    ...index.areas.flatMap((area) =>
      printedMonthsOf(area, index).flatMap((month): SitePage[] => [
        {
          path: routes.areaPoster(area.slug, month),
          view: (site) => ({ kind: 'areaPoster', page: areaPosterPage(area, month, site) }),
        },
        {
          path: routes.areaBooklet(area.slug, month),
          view: (site) => ({ kind: 'areaBooklet', page: areaBookletPage(area, month, site) }),
        },
      ]),
    ),
  ];
}
