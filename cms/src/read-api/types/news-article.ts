import { newsArticleUid } from '../../content-type-uids';
import { image } from '../parts/image';
import { reference } from '../parts/reference';
import { pageParameters } from '../page-arguments';
import { publishedList } from '../published-list';
import { publicSectionKeys } from '../public-section-keys';
import type { ReadApiType } from '../read-api-type';

type NewsArticleRow = {
  sectionKey: string | null;
  image: { width: number | null; height: number | null } | null;
};

export const newsArticle: ReadApiType = {
  typeDefs: `
    type NewsArticle {
      documentId: ID!
      slug: String!
      title: String!
      lead: String!
      body: JSON
      image: Image
      areas: [Reference!]!
      themes: [Reference!]!
      helpSection: ID
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
          'isPinned',
          'datePublished',
          'updatedAt',
          'sectionKey',
        ],
        populate: {
          image: image.population,
          areas: reference.population,
          themes: reference.population,
        },
      },
      (row) => ({
        ...row,
        helpSection: row.sectionKey,
        image: image.fromRow(row.image),
      }),
      // News of a section that is not public yet waits for it.
      (strapi) => ({
        $or: [{ sectionKey: { $null: true } }, { sectionKey: { $in: publicSectionKeys(strapi) } }],
      }),
    ),
  },
};
