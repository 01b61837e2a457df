import type { Core } from '@strapi/strapi';
import { requiredVariable } from '../environment/required-variable';
import { readScopes } from './read-scopes';

const token = 'admin::api-token';
const permission = 'admin::api-token-permission';

/** How the token is called in the admin; it is found again by this name. */
export const readTokenName = 'Julkinen sivusto (vain luku)';

/**
 * Makes the public site's API token equal to READ_API_TOKEN, with exactly the permissions that
 * the read API asks for: what is missing is granted and what is too much is revoked.
 */
export async function syncReadToken({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const accessKey: string = strapi
    .service('admin::api-token')
    .hash(requiredVariable('READ_API_TOKEN'));
  await strapi.db.transaction(async () => {
    const { id } = await syncToken(strapi, accessKey);
    await syncPermissions(strapi, id);
  });
}

async function syncToken(strapi: Core.Strapi, accessKey: string): Promise<{ id: number }> {
  const data = {
    name: readTokenName,
    description:
      'Sivuston julkaisija lukee tällä julkaistun sisällön. Arvo tulee ympäristömuuttujasta READ_API_TOKEN.',
    kind: 'content-api',
    type: 'custom',
    accessKey,
    // The readable copy that Strapi keeps for its admin would be a second place to steal it from.
    encryptedKey: null,
    lifespan: null,
    expiresAt: null,
  };
  const query = strapi.db.query(token);
  const stored = await query.findOne({ select: ['id'], where: { name: readTokenName } });
  return stored === null
    ? query.create({ data })
    : query.update({ where: { id: stored.id }, data });
}

async function syncPermissions(strapi: Core.Strapi, tokenId: number): Promise<void> {
  const query = strapi.db.query(permission);
  const stored: { id: number; action: string }[] = await query.findMany({
    select: ['id', 'action'],
    where: { token: { id: tokenId } },
  });
  const kept = new Map(stored.map(({ id, action }) => [action, id]));
  const revoked = stored.filter(
    ({ id, action }) => !readScopes.includes(action) || kept.get(action) !== id,
  );
  for (const { id } of revoked) await query.delete({ where: { id } });
  for (const action of readScopes.filter((scope) => !kept.has(scope)))
    await query.create({ data: { action, token: tokenId } });
}
