import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { tCount } from '../../i18n/t-count.ts';
import { pageSlugs, routes } from '../../routes.ts';
import { areaEntries } from '../area/area-entries.ts';
import { areaMap } from '../area/area-map.ts';
import { calendarLink } from '../calendar/calendar-link.ts';
import { weekEvents } from '../event/week-events.ts';
import { newsRow } from '../news/news-row.ts';
import type { SiteIndex } from '../site-index.ts';
import { themeEntries } from '../theme/theme-entries.ts';
import type { PageMeta } from './page-meta.ts';

export type HomePage = ReturnType<typeof homePage>;

const mostNews = 5;

export function homePage(index: SiteIndex) {
  const { name, tagline } = region.service;
  const organisations = tCount('organisations', index.countOrganisations());
  const { locative, genitive } = region;
  const meta: PageMeta = {
    title: t('site.titleTemplate', { title: name, service: tagline }),
    description: t('home.description', { organisations, locative }),
    path: routes.home(),
    breadcrumbs: [],
  };
  return {
    meta,
    heading: t('home.heading'),
    lead: t('home.lead', { organisations, genitive }),
    searchExamples: t('home.searchExampleWords')
      .split(', ')
      .map((word) => ({ href: routes.search(word), label: word })),
    week: weekEvents(index),
    month: calendarLink(index),
    areas: areaEntries(index),
    map: areaMap(index),
    themes: themeEntries(index),
    news: index
      .news()
      .slice(0, mostNews)
      .map((article) => newsRow(article, index)),
    join: {
      text: t('home.joinText', { locative }),
      href: routes.page(pageSlugs.forOrganisations),
    },
  };
}
