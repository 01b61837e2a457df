import type { Core } from '@strapi/strapi';
import { readScopes } from './read-scopes';

/**
 * Makes the read API's permissions known. Strapi derives permissions from REST routes, of which
 * our content types have none; an unknown permission of a token would be ignored. They appear in
 * no form of the admin, so no other token can be given them there. Runs in bootstrap.
 */
export async function registerReadScopes({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { action } = strapi.contentAPI.permissions.providers;
  for (const scope of readScopes) {
    const [api = '', controller = ''] = scope.split('.');
    await action.register(scope, { api, controller, action: 'find', uid: scope });
  }
}
