import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { newsRow } from './news-row.ts';

export type NewsPage = ReturnType<typeof newsPage>;

export function newsPage(index: SiteIndex) {
  const rows = index.news.map((article) => ({
    row: newsRow(article, index),
    isPinned: article.isPinned,
  }));
  return {
    meta: pageMeta({
      title: t('news.title'),
      description: t('news.description', { locative: region.locative }),
      path: routes.news(),
    }),
    heading: t('news.title'),
    lead: t('news.lead'),
    pinned: rows.filter(({ isPinned }) => isPinned).map(({ row }) => row),
    others: rows.filter(({ isPinned }) => !isPinned).map(({ row }) => row),
  };
}
