import type { Core } from '@strapi/strapi';
import { registerDocumentMiddlewares } from './document-middlewares/register-document-middlewares';
import { startOutbox, stopOutbox } from './outbox/dispatch-outbox';
import { recordFileChanges } from './outbox/record-file-changes';
import { registerOutbox } from './outbox/register-outbox';
import { registerOwnOrganisations } from './permissions/conditions/own-organisations';
import { removeDefaultTokens } from './permissions/remove-default-tokens';
import { syncRoles } from './permissions/sync-roles';
import { registerReadApi } from './read-api/register-read-api';
import { registerReadScopes } from './read-api/register-read-scopes';
import { syncReadToken } from './read-api/sync-read-token';
import { syncAreas } from './region/sync-areas';
import { registerFinnishSlugs } from './slugs/register-finnish-slugs';

type Context = { strapi: Core.Strapi };

export default {
  register({ strapi }: Context) {
    registerReadApi({ strapi });
    // First of the document middlewares: what the others write belongs to its transaction.
    registerOutbox({ strapi });
    registerDocumentMiddlewares({ strapi });
    registerFinnishSlugs({ strapi });
  },
  async bootstrap({ strapi }: Context) {
    await registerOwnOrganisations({ strapi });
    await syncRoles({ strapi });
    await registerReadScopes({ strapi });
    await syncReadToken({ strapi });
    await removeDefaultTokens({ strapi });
    await syncAreas({ strapi });
    recordFileChanges({ strapi });
    startOutbox({ strapi });
  },
  async destroy() {
    await stopOutbox();
  },
};
