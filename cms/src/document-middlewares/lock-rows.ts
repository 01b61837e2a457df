import type { Core, UID } from '@strapi/strapi';

/**
 * Keeps other writers away from rows until the surrounding transaction ends, and waits for those
 * who were first; what is read after this is what will be true at the end. PostgreSQL needs it
 * said, SQLite has one writer at a time.
 */
export async function lockRows(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: { documentId: string } | { id: { $in: number[] } },
): Promise<void> {
  await strapi.db.queryBuilder(uid).select(['id']).where(where).forUpdate().execute();
}
