import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

describe('hole 5: tokens and what is sent elsewhere', () => {
  test.each([
    ['/admin/api-tokens', { name: 'x', type: 'full-access', lifespan: null }],
    ['/admin/admin-tokens', { name: 'x', lifespan: null }],
    ['/admin/transfer/tokens', { name: 'x', permissions: ['push', 'pull'], lifespan: null }],
    ['/admin/webhooks', { name: 'x', url: 'http://127.0.0.1/', events: ['entry.update'] }],
  ])('%s is closed to both roles', async (path, values) => {
    const { strapi } = world.cms;
    const count = async () => [
      await strapi.db.query('admin::api-token').count(),
      await strapi.db.query('admin::transfer-token').count(),
      await strapi.db.query('strapi::webhook').count(),
    ];
    const before = await count();
    for (const client of [world.representative, world.coordinator])
      for (const answer of [
        await client.get(path),
        await client.get(`${path}/1`),
        await client.post(path, values),
        await client.put(`${path}/1`, values),
        await client.post(`${path}/1/regenerate`),
        await client.post(`${path}/1/trigger`),
        await client.delete(`${path}/1`),
      ])
        expectRefused(answer, world.secrets);
    expect(await count()).toEqual(before);
  });

  test.each([
    '/admin/telemetry-properties',
    '/admin/license-trial-time-left',
    '/admin/project-settings',
    '/admin/plugins',
    '/admin/audit-logs',
    '/admin/ai-token',
    '/admin/ai-usage',
    '/admin/content-api/permissions',
    '/admin/content-api/routes',
    '/admin/admin-tokens/1/owner-permissions',
    '/admin/transfer/runner/push',
    '/email/settings',
  ])('%s is not for editors', async (path) => {
    for (const client of [world.representative, world.coordinator])
      expectRefused(await client.get(path), world.secrets);
  });

  test('nobody sends mail through Strapi', async () => {
    const mail = { to: 'x@example.fi', subject: 'x', text: 'x' };
    for (const client of [world.representative, world.coordinator])
      for (const path of ['/email', '/email/test'])
        expectRefused(await client.post(path, mail), world.secrets);
  });
});

const layersSchema = z.array(z.object({ path: z.unknown(), methods: z.array(z.string()) }));

describe('hole 7: the public API', () => {
  test('answers on none of its routes, to nobody, to editors or to the site’s token', async () => {
    const { strapi, url, readApiToken } = world.cms;
    const layers = layersSchema.parse(strapi.server.api('content-api').listRoutes());
    const routes = layers.flatMap(({ path, methods }) =>
      typeof path === 'string' && path.startsWith('/api/') ? methods.map((m) => [m, path]) : [],
    );
    expect(routes.length).toBeGreaterThan(0);
    const logins = await fetch(`${url}/admin/users/me`);
    expect(logins.status).toBe(401);
    for (const [method = 'GET', path = ''] of routes)
      for (const token of [undefined, readApiToken]) {
        const { status } = await fetch(url + path.replace(/:\w+/g, '1'), {
          method,
          headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
        });
        expect([401, 403, 404], `${method} ${path}`).toContain(status);
      }
    for (const path of ['/api/upload/files', '/api/users', '/api/organisations', '/api/events'])
      expectRefused(await world.representative.get(path), world.secrets);
  });

  test.each(['/api/events?status=draft', '/api/organisations?populate=*', '/api/events/1'])(
    '%s shows no drafts',
    async (path) => {
      for (const client of [world.representative, world.coordinator])
        expectRefused(await client.get(path), world.secrets);
      expect((await fetch(world.cms.url + path)).status).toBe(404);
    },
  );
});
