import type { NewsArticle } from '@civil-society/shared/news/news-article';

/** Pinned first, then the newest. */
export function byImportance(a: NewsArticle, b: NewsArticle): number {
  if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
  return b.datePublished.localeCompare(a.datePublished) || a.title.localeCompare(b.title, 'fi');
}
