import type { NewsArticle } from '@civil-society/shared/news/news-article';
import { compareText } from '../compare-text.ts';

const collator = new Intl.Collator('fi');

/** Pinned first, then the newest; those of one day by title. */
export function byImportance(a: NewsArticle, b: NewsArticle): number {
  if (a.isPinned !== b.isPinned) return a.isPinned ? -1 : 1;
  return (
    compareText(b.datePublished, a.datePublished) ||
    collator.compare(a.title, b.title) ||
    compareText(a.slug, b.slug)
  );
}
