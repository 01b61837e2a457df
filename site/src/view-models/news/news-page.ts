import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { endedHelpLinks } from '../help/help-notices.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { newsRow } from './news-row.ts';

export type NewsPage = ReturnType<typeof newsPage>;

/** All news, the pinned ones first. */
export function newsPage(index: SiteIndex) {
  return {
    meta: pageMeta({
      title: t('news.title'),
      description: t('news.description', { locative: region.locative }),
      path: routes.news(),
    }),
    heading: t('news.title'),
    lead: t('news.lead'),
    endedHelp: endedHelpLinks(index),
    rss: routes.newsRss(),
    rows: index.news().map((article) => newsRow(article, index)),
  };
}
