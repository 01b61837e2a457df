import type { NewsArticle } from '@civil-society/shared/news/news-article';
import { region } from '@civil-society/shared/region/region';
import { routes } from '../../routes.ts';
import type { StructuredData } from './structured-data.ts';

/** @see https://schema.org/NewsArticle */
export function newsData(article: NewsArticle): StructuredData {
  const publisher = { '@type': 'Organization', name: region.contact.organisation, url: '/' };
  return {
    '@type': 'NewsArticle',
    '@id': routes.newsArticle(article.slug),
    url: routes.newsArticle(article.slug),
    headline: article.title,
    description: article.lead,
    datePublished: article.datePublished,
    dateModified: article.updatedAt,
    image: article.image?.url,
    inLanguage: region.languages[0],
    author: publisher,
    publisher,
  };
}
