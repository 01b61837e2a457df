import type { Core } from '@strapi/strapi';
import { tellOfQueue } from '../help-queue/tell-of-queue';
import { tidyReports } from '../help-report/tidy-reports';
import { sendReminders } from './send-reminders';
import { tellOfSilence } from './tell-of-silence';
import { tidyLinks } from './tidy-links';

/** Strapi's cron speaks in seconds, minutes, hours: every ten minutes. */
const everyTenMinutes = '0 */10 * * * *';

type Task = (strapi: Core.Strapi, now: Date) => Promise<void>;

const tasks: Readonly<Record<string, Task>> = {
  'Organisations could not be asked whether their help goes on': sendReminders,
  'Coordinators could not be told of hidden offers': tellOfSilence,
  'Coordinators could not be told of the queue': tellOfQueue,
  'Expired links could not be deleted': tidyLinks,
  'Unconfirmed reports could not be deleted': tidyReports,
};

/** What time does to offers of help; one task that fails keeps no other from running. */
export async function tendHelpOffers(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const [failure, task] of Object.entries(tasks))
    try {
      await task(strapi, now);
    } catch (error) {
      strapi.log.error(`${failure}; tried again in ten minutes.`, error);
    }
}

/** Tends the offers from when the service starts. */
export function tendHelpOffersByClock({ strapi }: { strapi: Core.Strapi }): void {
  const tend = () => tendHelpOffers(strapi, new Date());
  strapi.cron.add({ 'tend-help-offers': { task: tend, options: { rule: everyTenMinutes } } });
  strapi.server.httpServer.once('listening', tend);
}
