import { isBusinessId } from '@civil-society/shared/organisation/business-id';
import { z } from 'zod';
import { addressInput, addressProblems } from './address-problems';
import { emailProblems, phoneProblems, webAddressProblems } from './format-problems';
import { imageProblems } from './image-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { blocks, components, flag, image, text } from './stored-values';

export const organisationInput = z.object({
  name: text,
  summary: text,
  description: blocks,
  logo: image,
  howToJoin: text,
  businessId: text,
  email: text,
  phone: text,
  website: text,
  address: addressInput,
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
    ...(isPublishing ? richTextProblems(organisation.description, 'description') : []),
    ...(isPublishing ? imageProblems(organisation.logo, 'logo') : []),
    ...businessIdProblems(businessId),
    ...emailProblems(email, 'email'),
    ...phoneProblems(phone, 'phone'),
    ...webAddressProblems(website, 'website'),
    ...addressProblems(address, 'address'),
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
