import { situationRoundUid } from '../../content-type-uids';
import { pageParameters } from '../page-arguments';
import { publicSectionKeys } from '../public-section-keys';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

type SituationRoundRow = { sectionKey: string; needs: { text: string }[] };

export const situationRound: ReadApiType = {
  typeDefs: `
    type SituationRound {
      documentId: ID!
      slug: String!
      name: String!
      helpSection: ID!
      startsOn: Date!
      endsOn: Date!
      introduction: JSON
      figures: JSON!
      needs: [String!]!
      updatedAt: DateTime!
    }
    type Query {
      situationRounds(${pageParameters}): [SituationRound!]!
    }
  `,
  queries: {
    situationRounds: publishedList<SituationRoundRow>(
      situationRoundUid,
      {
        select: [
          'documentId',
          'slug',
          'name',
          'startsOn',
          'endsOn',
          'introduction',
          'figures',
          'sectionKey',
          'updatedAt',
        ],
        // What nobody has read and let out never leaves the database.
        populate: { needs: { select: ['text'], where: { mayBePublished: true } } },
      },
      (row) => ({
        ...row,
        helpSection: row.sectionKey,
        needs: row.needs.map(({ text }) => text),
      }),
      (strapi) => ({ sectionKey: { $in: publicSectionKeys(strapi) } }),
    ),
  },
};
