import type { Core, UID } from '@strapi/strapi';

/**
 * Makes everyone else who would write a draft wait until the transaction under way ends, so that
 * what is read of it now is what gets published. Returns whether there is such a draft. SQLite has
 * one writer at a time anyway.
 */
export async function lockDraft(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  return strapi.db.transaction(async ({ trx }) => {
    const rows: unknown[] = await strapi.db
      .connection(strapi.db.metadata.get(uid).tableName)
      .where({ document_id: documentId })
      .whereNull('published_at')
      .select('id')
      .forUpdate()
      .transacting(trx);
    return rows.length > 0;
  });
}
