import { isBusinessId } from '@civil-society/shared/organisation/business-id';
import { z } from 'zod';
import {
  emailProblems,
  phoneProblems,
  postalCodeProblems,
  webAddressProblems,
} from './format-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { component, components, flag, text } from './stored-values';

export const organisationInput = z.object({
  name: text,
  summary: text,
  businessId: text,
  email: text,
  phone: text,
  website: text,
  address: component({ postalCode: text }),
  socialLinks: components({ url: text }),
  contactPersons: components({ name: text, phone: text, email: text, mayBePublished: flag }),
});

export type OrganisationInput = z.infer<typeof organisationInput>;

const required = {
  name: 'Kirjoita järjestön virallinen nimi, esimerkiksi ”Kallaveden Melojat ry”.',
  summary: 'Kirjoita tiivistelmä: yksi tai kaksi virkettä siitä, mitä järjestö tekee ja kenelle.',
};

/** Everything that is wrong with an organisation. */
export function organisationProblems(
  organisation: OrganisationInput,
  isPublishing: boolean,
): Problem[] {
  const { businessId, email, phone, website, address, socialLinks, contactPersons } = organisation;
  return [
    ...(isPublishing ? requiredProblems(organisation, required) : []),
    ...businessIdProblems(businessId),
    ...emailProblems(email, 'email'),
    ...phoneProblems(phone, 'phone'),
    ...webAddressProblems(website, 'website'),
    ...postalCodeProblems(address?.postalCode ?? '', 'address', 'postalCode'),
    ...socialLinks.flatMap(({ url }, index) =>
      webAddressProblems(url, 'socialLinks', String(index), 'url'),
    ),
    ...contactPersons.flatMap((person, index) =>
      contactPersonProblems(person, String(index), isPublishing),
    ),
  ];
}

function businessIdProblems(businessId: string): Problem[] {
  if (businessId === '' || isBusinessId(businessId)) return [];
  const message = /^\d{7}-\d$/.test(businessId)
    ? 'Y-tunnuksen tarkistusnumero ei täsmää. Tarkista tunnus esimerkiksi osoitteesta ytj.fi.'
    : 'Kirjoita Y-tunnus näin: seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 1234567-1.';
  return [{ path: ['businessId'], message }];
}

function contactPersonProblems(
  person: OrganisationInput['contactPersons'][number],
  index: string,
  isPublishing: boolean,
): Problem[] {
  const isUnreachable = person.mayBePublished && person.phone === '' && person.email === '';
  return [
    ...phoneProblems(person.phone, 'contactPersons', index, 'phone'),
    ...emailProblems(person.email, 'contactPersons', index, 'email'),
    ...(isPublishing && isUnreachable
      ? [
          {
            path: ['contactPersons', index, 'phone'],
            message:
              'Julkaistava yhteyshenkilö tarvitsee puhelinnumeron tai sähköpostiosoitteen. Lisää toinen niistä tai poista julkaisulupa.',
          },
        ]
      : []),
  ];
}
