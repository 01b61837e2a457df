import type { Core } from '@strapi/strapi';
import { keepAppendOnly } from './keep-append-only';
import { pruneChangeLog } from './prune-change-log';

/** Protects the change log, and drops what is too old: now, and every night while Strapi runs. */
export async function registerChangeLog({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  keepAppendOnly({ strapi });
  await pruneChangeLog(strapi, new Date());
  strapi.cron.add({
    pruneChangeLog: {
      task: () => pruneChangeLog(strapi, new Date()),
      options: { rule: '0 30 3 * * *', tz: 'Europe/Helsinki' },
    },
  });
}
