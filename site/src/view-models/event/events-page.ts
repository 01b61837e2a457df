import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { pageTitle, paginate } from '../page/pagination.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { calendarLink } from '../calendar/calendar-link.ts';
import { eventGroups } from './event-groups.ts';
import { eventLists } from './event-lists.ts';

export type EventsPage = ReturnType<typeof eventsPage>;

/**
 * The list of events: dated ones by week and month, then what goes on, then volunteering; page
 * `number` of it, from 1, where they are many.
 */
export function eventsPage(index: SiteIndex, number = 1) {
  const { part, pagination } = paginate(index.listedEvents(), number, routes.events);
  const lists = eventLists(part, index);
  const sections = [
    ...eventGroups(lists.dated, index.now),
    { id: 'jatkuva', heading: t('events.ongoing'), rows: lists.ongoing },
    { id: 'vapaaehtoiseksi', heading: t('events.volunteering'), rows: lists.volunteering },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({ ...section, countText: tCount('notices', section.rows.length) }));
  return {
    meta: pageMeta({
      title: pageTitle(t('events.title'), pagination),
      description: t('events.description', { locative: region.locative }),
      path: routes.events(number),
    }),
    heading: t('events.title'),
    lead: t('events.lead'),
    sections,
    month: calendarLink(index),
    calendar: routes.eventsCalendar(),
    rss: routes.eventsRss(),
    pagination,
    emptyText: sections.length === 0 ? t('events.none') : undefined,
  };
}
