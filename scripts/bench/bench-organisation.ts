import { benchBlocks, benchPicks, benchText } from './bench-text.ts';
import { addAccessibility, addAddress, addImage } from './bench-parts.ts';
import type { BenchTables } from './bench-tables.ts';

export const organisationKey = (number: number) =>
  `organisation${String(number).padStart(12, '0')}`;

/** An organisation, its components and its relations; `number` starts at 0. */
export function addOrganisation(tables: BenchTables, number: number, isPublished: boolean): void {
  const id = tables.addEntry('organisations', organisationKey(number), isPublished, {
    name: `Järjestö ${number} ${benchText(number, 2)}`,
    slug: `jarjesto-${number}`,
    summary: benchText(number, 25),
    description: benchBlocks(number),
    email: `info@jarjesto${number}.example`,
    phone: '017 000 9701',
    website: `https://jarjesto${number}.example`,
    how_to_join: benchText(number, 12),
    operating_status: 'active',
    register_number: String(100000 + number),
    last_verified: '2026-01-10',
    owner_key: organisationKey(number),
  });
  const owner = { table: 'organisations', column: 'organisation', id };
  tables.addLinks(owner, 'themes', 'theme', benchPicks(number, 2 + (number % 2), 16));
  tables.addLinks(owner, 'areas', 'area', benchPicks(number, 1 + (number % 3), 19));
  tables.addLinks(owner, 'target_groups', 'target_group', benchPicks(number, 2, 8));
  tables.addLinks(owner, 'languages', 'language', benchPicks(number, 1 + (number % 2), 4));
  tables.addLink(owner, 'home_municipality', 'area', (number % 19) + 1);
  const addName = (name: string) =>
    tables.addComponent(
      owner,
      'alternativeNames',
      'organisation.alternative-name',
      'organisation_alternative_names',
      { name },
    );
  if (number % 3 === 0) addName(`Järj. ${number}`);
  tables.addComponent(owner, 'socialLinks', 'contact.social-link', 'contact_social_links', {
    service: 'facebook',
    url: `https://social.example/${number}`,
  });
  for (const mayBePublished of [true, false])
    tables.addComponent(
      owner,
      'contactPersons',
      'contact.contact-person',
      'contact_contact_persons',
      {
        name: benchText(number, 2),
        role: 'puheenjohtaja',
        phone: '017 000 9702',
        email: `henkilo@jarjesto${number}.example`,
        may_be_published: mayBePublished,
      },
    );
  addAddress(tables, owner, number);
  if (number % 2 === 0) addAccessibility(tables, owner);
  if (number % 3 === 0) addImage(tables, owner, 'api::organisation.organisation', 'logo');
}
