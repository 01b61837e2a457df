import { newsArticleUid } from '../../content-type-uids';
import { image } from '../parts/image';
import { reference } from '../parts/reference';
import { pageParameters } from '../page-arguments';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

type NewsArticleRow = {
  image: { width: number | null; height: number | null } | null;
};

export const newsArticle: ReadApiType = {
  typeDefs: `
    enum NewsSection {
      general
      corona_help
    }
    type NewsArticle {
      documentId: ID!
      slug: String!
      title: String!
      lead: String!
      body: JSON
      image: Image
      areas: [Reference!]!
      themes: [Reference!]!
      section: NewsSection!
      isPinned: Boolean!
      datePublished: Date!
      updatedAt: DateTime!
    }
    type Query {
      newsArticles(${pageParameters}): [NewsArticle!]!
    }
  `,
  queries: {
    newsArticles: publishedList<NewsArticleRow>(
      newsArticleUid,
      {
        select: [
          'documentId',
          'slug',
          'title',
          'lead',
          'body',
          'section',
          'isPinned',
          'datePublished',
          'updatedAt',
        ],
        populate: {
          image: image.population,
          areas: reference.population,
          themes: reference.population,
        },
      },
      (row) => ({
        ...row,
        image: image.fromRow(row.image),
      }),
    ),
  },
};
