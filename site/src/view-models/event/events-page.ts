import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventGroups } from './event-groups.ts';
import { eventLists } from './event-lists.ts';

export type EventsPage = ReturnType<typeof eventsPage>;

/** The list of events: dated ones by week and month, then what goes on, then volunteering. */
export function eventsPage(index: SiteIndex) {
  const lists = eventLists(index.events, index);
  const sections = [
    ...eventGroups(lists.dated, index.now),
    { id: 'jatkuva', heading: t('events.ongoing'), rows: lists.ongoing },
    { id: 'vapaaehtoiseksi', heading: t('events.volunteering'), rows: lists.volunteering },
  ]
    .filter(({ rows }) => rows.length > 0)
    .map((section) => ({ ...section, countText: tCount('notices', section.rows.length) }));
  return {
    meta: pageMeta({
      title: t('events.title'),
      description: t('events.description', { locative: region.locative }),
      path: routes.events(),
    }),
    heading: t('events.title'),
    lead: t('events.lead'),
    sections,
    emptyText: sections.length === 0 ? t('events.none') : undefined,
  };
}
