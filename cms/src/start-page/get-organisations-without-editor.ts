import type { Core } from '@strapi/strapi';
import { membershipUid, organisationUid } from '../content-type-uids';
import { linkedOrganisations } from './linked-organisations';
import type { CoordinatorPage } from './start-page-answers';
import { z } from 'zod';

const membershipsSchema = z.array(
  z.object({ organisation: z.object({ documentId: z.string() }).nullable() }),
);

/** Organisations that nobody who can log in looks after, by name. */
export async function getOrganisationsWithoutEditor(
  strapi: Core.Strapi,
): Promise<CoordinatorPage['withoutEditor']> {
  const memberships = await strapi.db.query(membershipUid).findMany({
    where: { user: { isActive: true, blocked: { $ne: true } } },
    populate: { organisation: { select: ['documentId'] } },
  });
  const looked = membershipsSchema
    .parse(memberships)
    .flatMap(({ organisation }) => organisation?.documentId ?? []);
  const rows = await strapi.db.query(organisationUid).findMany({
    select: ['documentId', 'name'],
    where: { publishedAt: { $null: true }, documentId: { $notIn: [...new Set(looked)] } },
    orderBy: { name: 'asc' },
  });
  return linkedOrganisations(rows);
}
