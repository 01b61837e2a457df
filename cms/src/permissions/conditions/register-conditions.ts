import type { Core } from '@strapi/strapi';
import { ownerKeysOf } from '../../memberships/owner-keys-of';
import { publishableKeysOf } from '../publishable-keys-of';
import { ownApprovedOrganisations } from './own-approved-organisations';
import { ownOrganisations } from './own-organisations';
import { ownUnpublished } from './own-unpublished';

/**
 * Registers the conditions that roles refer to; only possible while Strapi boots. Each handler
 * answers an explicit `false` for a user without organisations: an empty answer would be no
 * condition at all.
 */
export async function registerConditions({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { conditionProvider } = strapi.service('admin::permission');
  const ownKeys = (userId: number) => ownerKeysOf(strapi, userId);
  const publishableKeys = (userId: number) => publishableKeysOf(strapi, userId);
  for (const [{ name, displayName, query }, keysOf] of [
    [ownOrganisations, ownKeys],
    [ownUnpublished, ownKeys],
    [ownApprovedOrganisations, publishableKeys],
  ] as const)
    await conditionProvider.register({
      name,
      displayName,
      handler: async (user: { id: number }) => {
        const keys = await keysOf(user.id);
        return keys.length > 0 && query(keys);
      },
    });
}
