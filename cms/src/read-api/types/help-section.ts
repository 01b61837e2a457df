import { helpSectionUid } from '../../content-type-uids';
import { hiddenState } from '../../help/hidden-state';
import { pageParameters } from '../page-arguments';
import { emergencyContact } from '../parts/emergency-contact';
import { helpPartner } from '../parts/help-partner';
import { reference } from '../parts/reference';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

export const helpSection: ReadApiType = {
  typeDefs: `
    enum HelpSectionState {
      open
      quiet
      archived
    }
    enum HelpSectionColour {
      amber
      red
      blue
      violet
    }
    type HelpSection {
      documentId: ID!
      slug: String!
      name: String!
      state: HelpSectionState!
      lead: String!
      bannerText: String
      introduction: JSON
      partners: [HelpPartner!]!
      emergencyContacts: [EmergencyContact!]!
      areas: [Reference!]!
      colour: HelpSectionColour!
      opensOn: Date
      closesOn: Date
      confirmationDays: Int!
      updatedAt: DateTime!
    }
    type Query {
      helpSections(${pageParameters}): [HelpSection!]!
    }
  `,
  queries: {
    helpSections: publishedList<object>(
      helpSectionUid,
      {
        select: [
          'documentId',
          'slug',
          'name',
          'state',
          'lead',
          'bannerText',
          'introduction',
          'colour',
          'opensOn',
          'closesOn',
          'confirmationDays',
          'updatedAt',
        ],
        populate: {
          partners: helpPartner.population,
          emergencyContacts: emergencyContact.population,
          areas: reference.population,
        },
      },
      (row) => row,
      () => ({ state: { $ne: hiddenState } }),
    ),
  },
};
