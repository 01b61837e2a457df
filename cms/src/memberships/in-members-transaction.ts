import type { Core } from '@strapi/strapi';

/**
 * Runs a change of members or invitations, one at a time in the whole service: exactly one lead,
 * one membership a person and one account an address reach over several rows, which no unique
 * index can hold together. Such changes are rare. SQLite has one writer at a time anyway.
 */
export async function inMembersTransaction<Result>(
  strapi: Core.Strapi,
  change: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await strapi.db.connection
        .raw('SELECT pg_advisory_xact_lock(hashtext(?))', ['members'])
        .transacting(trx);
    return change();
  });
}
