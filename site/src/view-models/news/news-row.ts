import type { NewsArticle } from '@civil-society/shared/news/news-article';
import type { Image } from '@civil-society/shared/media/image';
import { formatFullDate } from '@civil-society/shared/finnish/format-date';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { placesText } from './places-text.ts';

export type NewsRow = {
  href: string;
  title: string;
  lead: string;
  date: string;
  dateText: string;
  places: string;
  /** Said above the title: that it is pinned, and the help section whose news it is. */
  label: string | undefined;
  image: Image | undefined;
};

export function newsRow(article: NewsArticle, index: SiteIndex): NewsRow {
  const section = index.helpSectionById.get(article.helpSection ?? '');
  return {
    href: routes.newsArticle(article.slug),
    title: article.title,
    lead: article.lead,
    date: article.datePublished,
    dateText: formatFullDate(article.datePublished),
    places: placesText(article.areas, index),
    label:
      [article.isPinned && t('news.pinned'), section?.name].filter(Boolean).join(' · ') ||
      undefined,
    image: article.image,
  };
}
