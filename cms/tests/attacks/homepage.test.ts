import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

describe('hole 2: numbers and lists of Strapi’s own start page', () => {
  test.each([
    '/admin/homepage/key-statistics',
    '/content-manager/homepage/count-documents',
    '/content-manager/homepage/recent-documents?action=update',
    '/content-manager/homepage/recent-documents?action=publish',
    '/content-manager/history-versions?contentType=api::event.event',
    '/content-manager/preview/url/api::event.event?documentId=x',
    '/content-manager/preview/script',
    '/content-releases',
    '/content-releases/mapEntriesToReleases',
    '/review-workflows/workflows',
    '/content-type-builder/schema',
    '/content-type-builder/content-types',
    '/content-manager/content-types',
    '/content-manager/components',
  ])('%s tells neither role anything', async (path) => {
    for (const client of [world.representative, world.coordinator])
      expectRefused(await client.get(path), world.secrets);
  });

  test.each([
    '/admin/homepage/layout',
    '/content-manager/content-types/api::event.event/configuration',
    '/content-manager/components/event.place/configuration',
    '/upload/configuration',
    '/upload/settings',
    '/i18n/settings',
    '/content-type-builder/content-types/api::event.event',
  ])('%s is not changed by either role', async (path) => {
    for (const client of [world.representative, world.coordinator])
      expectRefused(await client.put(path, {}), world.secrets);
  });
});

test('the administrator has them', async () => {
  expect(await world.administrator.get('/admin/homepage/key-statistics')).toMatchObject({
    status: 200,
  });
});
