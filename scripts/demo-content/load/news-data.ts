import type { Temporal } from 'temporal-polyfill';
import type { DemoNews } from '../demo-content-types.ts';
import type { ReferenceBook } from './reference-book.ts';
import { blocksFromRichText } from './rich-text.ts';

/** A demo news article as a document of the CMS. */
export function newsData(
  { publishedDaysAgo, helpSection, ...article }: DemoNews,
  reference: Temporal.PlainDate,
  references: ReferenceBook,
) {
  return {
    ...article,
    body: blocksFromRichText(article.body),
    areas: references.all('area', article.areas),
    themes: references.all('theme', article.themes),
    ...(helpSection ? { helpSection: references.get('help-section', helpSection) } : {}),
    datePublished: reference.subtract({ days: publishedDaysAgo }).toString(),
  };
}
