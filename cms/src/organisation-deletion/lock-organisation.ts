import type { Core } from '@strapi/strapi';
import { organisationUid } from '../content-type-uids';

/**
 * Waits for whoever is just linking an event or a member to the organisation, and keeps others
 * from starting until the transaction ends. SQLite has one writer at a time anyway.
 */
export async function lockOrganisation(strapi: Core.Strapi, documentId: string): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { tableName } = strapi.db.metadata.get(organisationUid);
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .getConnection(tableName)
      .transacting(trx)
      .select('id')
      .where({ document_id: documentId })
      .orderBy('id')
      .forUpdate();
  });
}
