import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { eventGroups } from './event-groups.ts';
import { eventLists } from './event-lists.ts';

export type EventsPage = ReturnType<typeof eventsPage>;

export function eventsPage(index: SiteIndex) {
  const lists = eventLists(index.events, index);
  return {
    meta: pageMeta({
      title: t('events.title'),
      description: t('events.description', { locative: region.locative }),
      path: routes.events(),
    }),
    heading: t('events.title'),
    lead: t('events.lead'),
    datedCount: tCount('events', lists.dated.length),
    groups: eventGroups(lists.dated, index.now),
    ongoing: lists.ongoing,
    volunteering: lists.volunteering,
  };
}
