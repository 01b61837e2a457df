import { newsArticleSchema, type NewsArticle } from '@civil-society/shared/news/news-article';
import type { NewsArticleFragment } from '../generated/read-api.ts';
import { presentValues } from './present-values.ts';
import { slugOf } from './slug-of.ts';

/** @throws ZodError with every problem of the entry. */
export function newsArticleFromCms(entry: NewsArticleFragment): NewsArticle {
  return newsArticleSchema.parse({
    ...presentValues(entry),
    body: entry.body ?? [],
    areas: entry.areas.map(slugOf),
    themes: entry.themes.map(slugOf),
  });
}
