import type { Core } from '@strapi/strapi';

/**
 * Runs what mails and links of help sections change, one at a time in the whole service: of
 * several processes one sends a mail, and a link that is pressed twice works once. SQLite has one
 * writer at a time anyway.
 */
export async function inHelpTransaction<Result>(
  strapi: Core.Strapi,
  change: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await strapi.db.connection
        .raw('SELECT pg_advisory_xact_lock(hashtext(?))', ['help'])
        .transacting(trx);
    return change();
  });
}
