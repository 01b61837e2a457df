import type { Core } from '@strapi/strapi';
import { organisationUid } from '../content-type-uids';
import { yearAgo } from './is-verification-old';
import { linkedOrganisations } from './linked-organisations';
import type { CoordinatorPage } from './start-page-answers';

/** Published organisations whose facts nobody has verified for a year, the oldest first. */
export async function getUnverifiedOrganisations(
  strapi: Core.Strapi,
  now: Date,
): Promise<CoordinatorPage['notVerified']> {
  const rows = await strapi.db.query(organisationUid).findMany({
    select: ['documentId', 'name', 'lastVerified'],
    where: {
      publishedAt: { $notNull: true },
      $or: [{ lastVerified: { $null: true } }, { lastVerified: { $lt: yearAgo(now) } }],
    },
    orderBy: [{ lastVerified: 'asc' }, { name: 'asc' }],
  });
  return linkedOrganisations(rows);
}
