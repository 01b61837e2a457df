import { region } from '@civil-society/shared/region/region';
import type { Theme } from '@civil-society/shared/theme/theme';
import { themeField } from '../../filter/filter-data.ts';
import { filterQuery } from '../../filter/filter-state.ts';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { areaEntries } from '../area/area-entries.ts';
import { eventLists } from '../event/event-lists.ts';
import { newsRow } from '../news/news-row.ts';
import { organisationList } from '../organisation/organisation-list.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';

export type ThemePage = ReturnType<typeof themePage>;

const mostNews = 4;

export function themePage(theme: Theme, index: SiteIndex) {
  const { slug, name, icon } = theme;
  const organisations = organisationList(index.organisations({ theme: slug }), index);
  const events = eventLists(index.events({ theme: slug }), index);
  return {
    meta: pageMeta({
      title: t('theme.title', { name, locative: region.locative }),
      description: t('theme.description', {
        organisations: organisations.countText,
        events: tCount('events', events.count),
        text: theme.description ?? '',
      }),
      path: routes.theme(slug),
      parents: [{ href: routes.themes(), label: t('themes.title') }],
    }),
    name,
    icon,
    description: theme.description,
    organisations,
    filterHref: routes.organisations(1) + filterQuery({ [themeField]: slug }),
    events,
    calendar: routes.themeCalendar(slug),
    eventsRss: routes.themeEventsRss(slug),
    newsRss: routes.themeNewsRss(slug),
    eventsCount: tCount('events', events.count),
    areas: areaEntries(index, slug),
    news: index
      .news({ theme: slug })
      .slice(0, mostNews)
      .map((article) => newsRow(article, index)),
  };
}
