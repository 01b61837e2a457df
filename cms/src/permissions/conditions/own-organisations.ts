import type { Core } from '@strapi/strapi';
import { ownerKeysOf } from '../../memberships/owner-keys-of';

/** Entries of the organisations that the user is a member of. */
export const ownOrganisations = {
  id: 'api::own-organisations',
  name: 'own-organisations',
  displayName: 'Omien järjestöjen tiedot',
} as const;

/**
 * Registers the condition; only possible while Strapi boots. Its handler answers an explicit
 * `false` for a user without organisations: an empty answer would be no condition at all.
 */
export async function registerOwnOrganisations({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { name, displayName } = ownOrganisations;
  await strapi.service('admin::permission').conditionProvider.register({
    name,
    displayName,
    handler: async (user: { id: number }) => {
      const keys = await ownerKeysOf(strapi, user.id);
      return keys.length > 0 && { ownerKey: { $in: keys } };
    },
  });
}
