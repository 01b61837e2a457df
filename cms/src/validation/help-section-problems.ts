import { helpSectionLimits } from '@civil-society/shared/help/help-section';
import { z } from 'zod';
import { dateOrderProblems } from './date-order-problems';
import { phoneProblems, webAddressProblems } from './format-problems';
import type { Problem } from './problem';
import { requiredProblems } from './required-problems';
import { richTextProblems } from './rich-text-problems';
import { blocks, components, text } from './stored-values';

export const helpSectionInput = z.object({
  name: text,
  state: text,
  lead: text,
  bannerText: text,
  introduction: blocks,
  emergencyContacts: components({ label: text, phone: text, website: text }),
  partners: components({ name: text, website: text }),
  opensOn: text,
  closesOn: text,
  confirmationDays: z.number().optional().catch(undefined),
});

export type HelpSectionInput = z.infer<typeof helpSectionInput>;

/** A list that is longer than this is not read by anybody in a hurry. */
const mostContacts = 12;
const { least, most } = helpSectionLimits.confirmationDays;

const required = {
  name: 'Kirjoita osion nimi, esimerkiksi ”Korona-apu”.',
  lead: 'Kirjoita ingressi: mitä osiosta saa, yhdellä tai kahdella virkkeellä.',
};

/** Everything that is wrong with a help section. */
export function helpSectionProblems(section: HelpSectionInput, isPublishing: boolean): Problem[] {
  const { emergencyContacts, partners, confirmationDays: days } = section;
  return [
    ...(isPublishing ? requiredProblems(section, required) : []),
    ...(isPublishing ? richTextProblems(section.introduction, 'introduction') : []),
    ...emergencyContacts.flatMap((contact, at) => contactProblems(contact, at, isPublishing)),
    ...(emergencyContacts.length > mostContacts
      ? [
          {
            path: ['emergencyContacts'],
            message: `Numeroita ja linkkejä on ${emergencyContacts.length}. Jätä niistä enintään ${mostContacts} tärkeintä.`,
          },
        ]
      : []),
    ...partners.flatMap(({ website }, at) =>
      webAddressProblems(website, 'partners', String(at), 'website'),
    ),
    ...dateOrderProblems(section.opensOn, section.closesOn, 'closesOn'),
    ...(days === undefined || (days >= least && days <= most)
      ? []
      : [
          {
            path: ['confirmationDays'],
            message: `Kirjoita päivien määrä väliltä ${least}–${most}, esimerkiksi 14.`,
          },
        ]),
  ];
}

function contactProblems(
  { phone, website }: HelpSectionInput['emergencyContacts'][number],
  at: number,
  isPublishing: boolean,
): Problem[] {
  const path = ['emergencyContacts', String(at)];
  return [
    ...phoneProblems(phone, ...path, 'phone'),
    ...webAddressProblems(website, ...path, 'website'),
    ...(isPublishing && phone === '' && website === ''
      ? [{ path: [...path, 'phone'], message: 'Lisää puhelinnumero tai verkkosivun osoite.' }]
      : []),
  ];
}
