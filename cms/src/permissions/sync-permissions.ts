import type { Core } from '@strapi/strapi';
import { registerConditions } from './conditions/register-conditions';
import { removeDefaultTokens } from './remove-default-tokens';
import { syncRoles } from './sync-roles';

/** Who may do what: conditions first, because roles refer to them. */
export async function syncPermissions(context: { strapi: Core.Strapi }): Promise<void> {
  await registerConditions(context);
  await syncRoles(context);
  await removeDefaultTokens(context);
}
