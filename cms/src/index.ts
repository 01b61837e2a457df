import type { Core } from '@strapi/strapi';
import { startOutbox, stopOutbox } from './outbox/dispatch-outbox';
import { recordFileChanges } from './outbox/record-file-changes';
import { registerOutbox } from './outbox/register-outbox';
import { registerReadApi } from './read-api/register-read-api';
import { registerReadScopes } from './read-api/register-read-scopes';
import { syncReadToken } from './read-api/sync-read-token';

type Context = { strapi: Core.Strapi };

export default {
  register({ strapi }: Context) {
    registerReadApi({ strapi });
    // First of the document middlewares: what the others write belongs to its transaction.
    registerOutbox({ strapi });
  },
  async bootstrap({ strapi }: Context) {
    await registerReadScopes({ strapi });
    await syncReadToken({ strapi });
    recordFileChanges({ strapi });
    startOutbox({ strapi });
  },
  async destroy() {
    await stopOutbox();
  },
};
