import type { Core } from '@strapi/strapi';
import { tidyInvitations } from './tidy-invitations';

/** Strapi's cron speaks in seconds, minutes, hours: every night at ten past three. */
const nightly = '0 10 3 * * *';

/** At every night, and at the start for the nights when the service was off. */
export function tidyInvitationsDaily({ strapi }: { strapi: Core.Strapi }): void {
  const tidy = async () => {
    try {
      await tidyInvitations(strapi, new Date());
    } catch (error) {
      strapi.log.error(
        'Expired invitations could not be tidied; the next night tries again.',
        error,
      );
    }
  };
  strapi.cron.add({ 'tidy-invitations': { task: tidy, options: { rule: nightly } } });
  strapi.server.httpServer.once('listening', tidy);
}
