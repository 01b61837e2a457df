import type { Core, UID } from '@strapi/strapi';
import { organisationUid, serviceSettingsUid } from '../content-type-uids';

/**
 * Keeps, until the transaction ends, the coordinator's setting from being turned off and the
 * organisation from being hidden while a representative publishes. SQLite has one writer at a time
 * anyway.
 */
export async function lockApproval(strapi: Core.Strapi, ownerKey: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  await strapi.db.transaction(async ({ trx }) => {
    const rowsOf = (uid: UID.ContentType) =>
      strapi.db.getConnection(strapi.db.metadata.get(uid).tableName).transacting(trx);
    await rowsOf(serviceSettingsUid).select('id').forShare();
    // Stronger, because two representatives who publish at once replace this very row.
    await rowsOf(organisationUid)
      .select('id')
      .where({ document_id: ownerKey })
      .whereNotNull('published_at')
      .orderBy('id')
      .forNoKeyUpdate();
  });
}
