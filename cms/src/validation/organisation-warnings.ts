import { imageWarnings } from './image-warnings';
import type { OrganisationInput } from './organisation-problems';
import type { Problem } from './problem';
import { richTextWarnings } from './rich-text-warnings';
import { emailWarnings, proseWarnings, titleWarnings } from './text-warnings';

/** What would make an organisation's page better. */
export function organisationWarnings(organisation: OrganisationInput): Problem[] {
  const { name, summary, description, howToJoin, logo, email, contactPersons } = organisation;
  return [
    ...titleWarnings(name, 'name'),
    ...proseWarnings(summary, 'summary'),
    ...(description.length === 0
      ? [
          {
            path: ['description'],
            message:
              'Kuvaus puuttuu. Kerro muutamalla virkkeellä, mitä järjestössä tehdään ja keille.',
          },
        ]
      : richTextWarnings(description, 'description')),
    ...imageWarnings(logo, 'logo'),
    ...proseWarnings(howToJoin, 'howToJoin'),
    ...unreachableWarnings(organisation),
    ...emailWarnings(email, 'email'),
    ...contactPersons.flatMap((person, index) =>
      emailWarnings(person.email, 'contactPersons', String(index), 'email'),
    ),
  ];
}

function unreachableWarnings({
  email,
  phone,
  website,
  contactPersons,
}: OrganisationInput): Problem[] {
  const isReachable =
    [email, phone, website].some((value) => value !== '') ||
    contactPersons.some(({ mayBePublished }) => mayBePublished);
  return isReachable
    ? []
    : [
        {
          path: ['email'],
          message:
            'Sivulla ei näy, miten järjestöön saa yhteyden. Lisää sähköposti tai puhelinnumero.',
        },
      ];
}
