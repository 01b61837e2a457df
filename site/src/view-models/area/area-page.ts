import type { Area } from '@civil-society/shared/area/area';
import { areaField } from '../../filter/filter-data.ts';
import { filterQuery } from '../../filter/filter-state.ts';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import { posterLink } from '../board/poster-link.ts';
import { websiteLink } from '../contact/contact-links.ts';
import { eventLists } from '../event/event-lists.ts';
import { newsRow } from '../news/news-row.ts';
import { organisationList } from '../organisation/organisation-list.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { themeEntries } from '../theme/theme-entries.ts';
import { areaMap } from './area-map.ts';
import { areaSwitch } from './area-switch.ts';

export type AreaPage = ReturnType<typeof areaPage>;

const mostNews = 4;

export function areaPage(area: Area, index: SiteIndex) {
  const { slug, name, genitive, locative } = area;
  const organisations = organisationList(index.organisations({ area: slug }), index);
  const events = eventLists(index.events({ area: slug }), index);
  return {
    meta: pageMeta({
      title: t('area.title', { name }),
      description: t('area.description', {
        organisations: organisations.countText,
        events: tCount('events', events.count),
        locative,
        text: area.description ?? '',
      }),
      path: routes.area(slug),
      parents: [{ href: routes.areas(), label: t('areas.title') }],
    }),
    name,
    locative,
    description: area.description,
    website: websiteLink(area.website, t('area.website', { genitive })),
    places: areaSwitch(area, index),
    map: areaMap(index, { withCounts: false }),
    organisations,
    filterHref: routes.organisations(1) + filterQuery({ [areaField]: slug }),
    events,
    calendar: routes.areaCalendar(slug),
    eventsRss: routes.areaEventsRss(slug),
    newsRss: routes.areaNewsRss(slug),
    eventsCount: tCount('events', events.count),
    poster: posterLink(area, index),
    themes: themeEntries(index, slug),
    news: index
      .news({ area: slug })
      .slice(0, mostNews)
      .map((article) => newsRow(article, index)),
  };
}
