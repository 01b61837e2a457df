import { organisationUid } from '../../content-type-uids';
import { accessibility } from '../parts/accessibility';
import { address } from '../parts/address';
import { contactPerson } from '../parts/contact-person';
import { image } from '../parts/image';
import { languageReference } from '../parts/language-reference';
import { reference } from '../parts/reference';
import { socialLink } from '../parts/social-link';
import { pageParameters } from '../page-arguments';
import { publishedList } from '../published-list';
import type { ReadApiType } from '../read-api-type';

type OrganisationRow = {
  alternativeNames: { name: string }[];
  logo: { width: number | null; height: number | null } | null;
};

export const organisation: ReadApiType = {
  typeDefs: `
    enum OperatingStatus {
      active
      paused
      ended
    }
    type Organisation {
      documentId: ID!
      slug: String!
      name: String!
      alternativeNames: [String!]!
      businessId: String
      registerNumber: String
      summary: String!
      description: JSON
      logo: Image
      email: String
      phone: String
      website: String
      socialLinks: [SocialLink!]!
      address: Address
      contactPersons: [ContactPerson!]!
      homeMunicipality: Reference
      areas: [Reference!]!
      themes: [Reference!]!
      targetGroups: [Reference!]!
      languages: [LanguageReference!]!
      accessibility: Accessibility
      howToJoin: String
      operatingStatus: OperatingStatus!
      lastVerified: Date
      updatedAt: DateTime!
    }
    type Query {
      organisations(${pageParameters}): [Organisation!]!
    }
  `,
  queries: {
    organisations: publishedList<OrganisationRow>(
      organisationUid,
      {
        select: [
          'documentId',
          'slug',
          'name',
          'businessId',
          'registerNumber',
          'summary',
          'description',
          'email',
          'phone',
          'website',
          'howToJoin',
          'operatingStatus',
          'lastVerified',
          'updatedAt',
        ],
        populate: {
          alternativeNames: { select: ['name'] },
          logo: image.population,
          socialLinks: socialLink.population,
          address: address.population,
          contactPersons: contactPerson.population,
          homeMunicipality: reference.population,
          areas: reference.population,
          themes: reference.population,
          targetGroups: reference.population,
          languages: languageReference.population,
          accessibility: accessibility.population,
        },
      },
      (row) => ({
        ...row,
        alternativeNames: row.alternativeNames.map(({ name }) => name),
        logo: image.fromRow(row.logo),
      }),
    ),
  },
};
