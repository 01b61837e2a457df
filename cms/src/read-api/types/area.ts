import { areaUid } from '../../content-type-uids';
import { reference } from '../parts/reference';
import type { ReadApiType } from '../read-api-type';
import { wholeList } from '../whole-list';

export const area: ReadApiType = {
  typeDefs: `
    enum AreaKind {
      municipality
      rural_area
    }
    type Area {
      documentId: ID!
      slug: String!
      code: String
      kind: AreaKind!
      name: String!
      genitive: String!
      locative: String!
      parent: Reference
      description: String
      website: String
      latitude: Float!
      longitude: Float!
    }
    type Query {
      areas: [Area!]!
    }
  `,
  queries: {
    areas: wholeList(
      areaUid,
      {
        select: [
          'documentId',
          'slug',
          'code',
          'kind',
          'name',
          'genitive',
          'locative',
          'description',
          'website',
          'latitude',
          'longitude',
        ],
        populate: { parent: reference.population },
      },
      'name',
    ),
  },
};
