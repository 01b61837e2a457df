import type { Core } from '@strapi/strapi';
import { unansweredSearchUid } from '../content-type-uids';
import { keptFor } from './search-terms';

/** Strapi's cron speaks in seconds, minutes, hours: every night at twenty past three. */
const nightly = '0 20 3 * * *';

/** Deletes words that nobody has sent for a year. */
export async function tidySearches(strapi: Core.Strapi, now: Date): Promise<void> {
  const oldest = new Date(now.getTime() - keptFor);
  await strapi.db.query(unansweredSearchUid).deleteMany({ where: { lastAt: { $lt: oldest } } });
}

/** At every night, and at the start for the nights when the service was off. */
export function tidySearchesDaily({ strapi }: { strapi: Core.Strapi }): void {
  const tidy = async () => {
    try {
      await tidySearches(strapi, new Date());
    } catch (error) {
      strapi.log.error('Old search words could not be deleted; the next night tries again.', error);
    }
  };
  strapi.cron.add({ 'tidy-searches': { task: tidy, options: { rule: nightly } } });
  strapi.server.httpServer.once('listening', tidy);
}
