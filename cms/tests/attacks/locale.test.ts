import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { sampleEvent } from '../sample-content.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { contentPaths } from './content-paths.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const locales = ['locale=en', 'locale=*', 'locale=fi', 'locale[]=en', 'locale[$ne]=fi'];

describe('hole 2: other languages as a way round', () => {
  test.each(locales)('%s is refused, as content has one language', async (query) => {
    for (const path of contentPaths(world, query)) {
      expectRefused(await world.representative.get(path), world.secrets);
      expectRefused(await world.coordinator.get(path), world.hashes);
    }
  });

  test.each(['en', '*', ['en', 'fi'], { $ne: 'fi' }])(
    'nothing is written in %j',
    async (locale) => {
      const { representative, own } = world;
      const organiser = { connect: [{ documentId: own.organisation }], disconnect: [] };
      const path = collectionPath(eventUid, own.event);
      for (const answer of [
        await representative.post(collectionPath(eventUid), { ...sampleEvent, organiser, locale }),
        await representative.put(path, { title: 'Muu kieli', locale }),
        await representative.post(`${path}/actions/publish`, { locale }),
        await representative.post(`${path}/actions/unpublish`, { locale }),
        await representative.post(`${path}/actions/discard`, { locale }),
      ])
        expectRefused(answer, world.secrets);
    },
  );

  test('languages are neither added nor changed', async () => {
    for (const client of [world.representative, world.coordinator]) {
      const locale = { code: 'en', name: 'English', isDefault: true };
      expectRefused(await client.post('/i18n/locales', locale), world.hashes);
      expectRefused(await client.put('/i18n/locales/1', locale), world.hashes);
      expectRefused(await client.delete('/i18n/locales/1'), world.hashes);
      expectRefused(
        await client.get(`/i18n/content-manager/get-fill-from-locale/${eventUid}?locale=en`),
        world.hashes,
      );
    }
  });
});

test('what the form sends has no language, or an empty one', async () => {
  const path = collectionPath(eventUid, world.own.event);
  const { representative } = world;
  expect(await representative.put(path, { title: 'Oma iltama', locale: null })).toMatchObject({
    status: 200,
  });
  expect(await representative.get('/i18n/locales')).toMatchObject({ status: 200 });
});
