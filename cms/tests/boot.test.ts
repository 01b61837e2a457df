import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from './start-test-strapi.ts';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

test('boots on the database of the project and lets an administrator in', async () => {
  expect(cms.strapi.db.dialect.client).toBe(process.env.DATABASE_CLIENT);
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  expect(await administrator.get('/admin/users/me')).toMatchObject({ status: 200 });
});

test('opens no public surface for content', async () => {
  for (const path of ['/api/organisations', '/api/events?status=draft', '/api/areas'])
    expect((await fetch(cms.url + path)).status).toBe(404);
});
