import type { Core } from '@strapi/strapi';
import { organisationUid } from '../content-type-uids';
import { findRows } from './find-rows';
import { reference } from './parts/reference';

export type PublishedOrganisation = { documentId: string; slug: string; name: string };

const isPublished = { publishedAt: { $notNull: true } };

/** The documentIds of the organisations that the public sees, as a subquery. */
export function keysOfPublishedOrganisations(strapi: Core.Strapi) {
  return strapi.db.connection('organisations').select('document_id').whereNotNull('published_at');
}

/** Published organisations by documentId, as others refer to them. */
export async function fetchOrganisations(
  strapi: Core.Strapi,
  keys: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PublishedOrganisation>> {
  const rows = await findRows<PublishedOrganisation>(strapi, organisationUid, {
    ...reference.population,
    where: { ...isPublished, documentId: { $in: [...keys] } },
    orderBy: [{ id: 'asc' }],
  });
  return new Map(rows.map((row) => [row.documentId, row]));
}
