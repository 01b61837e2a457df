import { AdminClient } from '../admin-client.ts';
import type { TestStrapi } from '../start-test-strapi.ts';
import type { MatrixWorld } from './matrix-world.ts';

/** Who asks the content APIs, which serve the public site and nobody else. */
export const apiCallers = [
  'No token',
  'A representative’s session',
  'The administrator’s session',
  'A full-access token',
  'A token without permissions',
  'The site’s token',
  'The monitoring token',
] as const;

export type ApiCaller = (typeof apiCallers)[number];

/** A client for each; tokens that no installation should have are made for the test. */
export async function apiClients({
  cms,
  clients,
}: MatrixWorld): Promise<Readonly<Record<ApiCaller, AdminClient>>> {
  return {
    'No token': clients.Anonymous,
    'A representative’s session': clients.Representative,
    'The administrator’s session': clients.Administrator,
    'A full-access token': await withToken(cms, { type: 'full-access' }),
    'A token without permissions': await withToken(cms, { type: 'custom', permissions: [] }),
    'The site’s token': new AdminClient(cms.url, cms.readApiToken, 0),
    'The monitoring token': new AdminClient(cms.url, cms.monitoringToken, 0),
  };
}

async function withToken(
  { strapi, url }: TestStrapi,
  kind: { type: string; permissions?: string[] },
): Promise<AdminClient> {
  const service = strapi.service('admin::api-token');
  const { accessKey } = await service.create({ name: kind.type, lifespan: null, ...kind });
  return new AdminClient(url, accessKey, 0);
}
