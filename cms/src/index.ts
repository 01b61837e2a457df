import type { Core } from '@strapi/strapi';
import { registerReadApi } from './read-api/register-read-api';
import { registerReadScopes } from './read-api/register-read-scopes';
import { syncReadToken } from './read-api/sync-read-token';

type Context = { strapi: Core.Strapi };

export default {
  register({ strapi }: Context) {
    registerReadApi({ strapi });
  },
  async bootstrap({ strapi }: Context) {
    await registerReadScopes({ strapi });
    await syncReadToken({ strapi });
  },
};
