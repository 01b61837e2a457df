import type { Organisation } from '@civil-society/shared/organisation/organisation';
import type { BenchTables } from '../../bench-tables.ts';
import type { EntryIds } from './entry-ids.ts';
import { linkImage } from './image-rows.ts';
import { addAccessibility, addAddress } from './part-rows.ts';

export function addOrganisation(
  tables: BenchTables,
  ids: EntryIds,
  organisation: Organisation,
  isPublished: boolean,
): void {
  const one = organisation;
  const id = tables.addEntry('organisations', one.documentId, isPublished, {
    name: one.name,
    slug: one.slug,
    summary: one.summary,
    description: JSON.stringify(one.description),
    email: one.email ?? null,
    phone: one.phone ?? null,
    website: one.website ?? null,
    how_to_join: one.howToJoin ?? null,
    operating_status: one.operatingStatus,
    register_number: one.registerNumber ?? null,
    last_verified: one.lastVerified ?? null,
    owner_key: one.documentId,
  });
  if (isPublished) ids.set('published organisation', one.slug, id);
  else ids.set('organisation', one.slug, id);
  const owner = { table: 'organisations', column: 'organisation', id };
  tables.addLinks(owner, 'areas', 'area', ids.all('area', one.areas));
  tables.addLinks(owner, 'themes', 'theme', ids.all('theme', one.themes));
  tables.addLinks(
    owner,
    'target_groups',
    'target_group',
    ids.all('target_group', one.targetGroups),
  );
  tables.addLinks(owner, 'languages', 'language', ids.all('language', one.languages));
  if (one.homeMunicipality !== undefined)
    tables.addLink(owner, 'home_municipality', 'area', ids.get('area', one.homeMunicipality));
  for (const name of one.alternativeNames)
    tables.addComponent(
      owner,
      'alternativeNames',
      'organisation.alternative-name',
      'organisation_alternative_names',
      { name },
    );
  for (const { service, url } of one.socialLinks)
    tables.addComponent(owner, 'socialLinks', 'contact.social-link', 'contact_social_links', {
      service,
      url,
    });
  for (const { name, role = null, phone = null, email = null } of one.contactPersons)
    tables.addComponent(
      owner,
      'contactPersons',
      'contact.contact-person',
      'contact_contact_persons',
      { name, role, phone, email, may_be_published: true },
    );
  addAddress(tables, owner, one.address);
  addAccessibility(tables, owner, one.accessibility);
  linkImage(tables, ids, { id, type: 'api::organisation.organisation', field: 'logo' }, one.logo);
}
