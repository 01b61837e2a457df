import { helpOfferUid } from '../../content-type-uids';
import { fetchHelpOffers } from '../fetch-help-offers';
import { pageParameters } from '../page-arguments';
import { helpPhone } from '../parts/help-phone';
import { languageReference } from '../parts/language-reference';
import { reference } from '../parts/reference';
import type { ReadApiType } from '../read-api-type';

export const helpOffer: ReadApiType = {
  typeDefs: `
    enum HelpAccess {
      phone
      online
      at_the_door
      on_site
    }
    type HelpOffer {
      documentId: ID!
      slug: String!
      title: String!
      helpSection: ID!
      kinds: [Reference!]!
      description: String
      targetGroups: [Reference!]!
      forWhom: String
      areas: [Reference!]!
      hours: String
      access: [HelpAccess!]!
      phones: [HelpPhone!]!
      email: String
      website: String
      languages: [LanguageReference!]!
      organisation: Reference
      groupName: String
      validThrough: Date
      confirmedAt: DateTime!
      isPaused: Boolean!
      updatedAt: DateTime!
    }
    type Query {
      helpOffers(${pageParameters}): [HelpOffer!]!
    }
  `,
  queries: {
    helpOffers: {
      contentType: helpOfferUid,
      resolve: (strapi, queryArguments) =>
        fetchHelpOffers(strapi, queryArguments, {
          select: [
            'documentId',
            'slug',
            'title',
            'description',
            'forWhom',
            'hours',
            'byPhone',
            'byOnline',
            'byAtTheDoor',
            'byOnSite',
            'email',
            'website',
            'groupName',
            'validThrough',
            'confirmedAt',
            'isPaused',
            'sectionKey',
            'organisationKey',
            'updatedAt',
          ],
          populate: {
            kinds: reference.population,
            targetGroups: reference.population,
            areas: reference.population,
            phones: helpPhone.population,
            languages: languageReference.population,
          },
        }),
    },
  },
};
