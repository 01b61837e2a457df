import type { Core } from '@strapi/strapi';

/**
 * What is changed in turn: members and invitations, what mails and links of help change, rounds of
 * surveys, two of which may not have one name, and the counts of words that found nothing.
 */
export type Turn = 'members' | 'help' | 'surveys' | 'searches';

/**
 * Runs a change in a transaction that waits for all others of its turn in the whole service, for
 * rules that reach over several rows, which no unique index can hold together. Such changes are
 * rare. PostgreSQL needs the lock, SQLite has one writer at a time anyway.
 */
export async function inTurn<Result>(
  strapi: Core.Strapi,
  turn: Turn,
  change: () => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(async ({ trx }) => {
    if (strapi.db.dialect.client === 'postgres')
      await strapi.db.connection
        .raw('SELECT pg_advisory_xact_lock(hashtext(?))', [turn])
        .transacting(trx);
    return change();
  });
}
