import type { NewsArticle } from '@civil-society/shared/news/news-article';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { areaLinks } from '../area/area-links.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import { helpFrame } from '../help/help-frame.ts';
import { pageMeta } from '../page/page-meta.ts';
import { searchTypes } from '../search/search-entry.ts';
import type { SiteIndex } from '../site-index.ts';
import { newsData } from '../structured-data/news-data.ts';
import { themeLinks } from '../theme/theme-links.ts';
import { newsRow } from './news-row.ts';

export type NewsArticlePage = ReturnType<typeof newsArticlePage>;

const mostOthers = 3;

export function newsArticlePage(article: NewsArticle, index: SiteIndex) {
  const row = newsRow(article, index);
  const areas = areaLinks(article.areas, index);
  const themes = themeLinks(article.themes, index);
  const section = index.helpSectionById.get(article.helpSection ?? '');
  const help = section && helpFrame(section);
  const endedNotice = help?.endedNotice && t('help.newsOf', { section: help.section.label });
  return {
    meta: pageMeta({
      title: article.title,
      description: article.lead,
      path: routes.newsArticle(article.slug),
      parents: [{ href: routes.news(), label: t('news.title') }],
      searchEntry: endedNotice
        ? undefined
        : {
            type: searchTypes.news,
            areas: areas.map(({ label }) => label),
            themes: themes.map(({ label }) => label),
            summary: article.lead,
            detail: `${row.dateText} · ${row.places}`,
          },
      structuredData: newsData(article),
    }),
    ...row,
    /** Whose news it is. */
    helpSection: help?.section,
    endedNotice,
    published: t('newsArticle.published', { date: row.dateText }),
    body: article.body,
    areas: isWholeRegion(article.areas, index) ? [] : areas,
    themes,
    others: index
      .news()
      .filter((other) => other !== article)
      .slice(0, mostOthers)
      .map((other) => newsRow(other, index)),
  };
}
