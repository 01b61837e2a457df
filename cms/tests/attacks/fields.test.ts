import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { contentPaths } from './content-paths.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

describe('hole 1: what is asked for beside the form', () => {
  test.each([
    'fields=*',
    'fields[0]=ownerKey',
    'fields[0]=title&fields[1]=ownerKey',
    'select=*',
    'select[0]=password',
    'populate=&fields=*',
    'start=0&limit=1000',
    'pagination[pageSize]=1000',
    'pagination[withCount]=true',
    'page=0',
    'page=-1',
    'page=1e9',
    'pageSize=0',
    'pageSize=101',
    'pageSize=1000',
    'pageSize[]=10',
    'publicationState=preview',
    'publicationFilter=never-published',
    'hasPublishedVersion=false',
    'lookup[ownerKey]=x',
    'status=modified',
    'status[]=draft',
    'status=',
    `_q=${'a'.repeat(101)}`,
    '_q[$contains]=a',
    '_filter=$startsWith',
    'plugins[i18n][locale]=en',
    'x=1',
  ])('%s is refused to both roles', async (query) => {
    for (const path of contentPaths(world, query)) {
      if (!path.includes('/relations/') && query.startsWith('page') && path.includes('page=1'))
        continue;
      expectRefused(await world.representative.get(path), world.secrets);
      expectRefused(await world.coordinator.get(path), world.hashes);
    }
  });
});

test('a draft and what is published of it can be told apart', async () => {
  const path = collectionPath(eventUid, world.own.event);
  for (const status of ['draft', 'published'])
    expect(await world.representative.get(`${path}?status=${status}`)).toMatchObject({
      status: 200,
      body: { data: { documentId: world.own.event } },
    });
});

test('saving and deleting take the query of the page on which they are pressed', async () => {
  const { representative, own } = world;
  const path = collectionPath(eventUid, own.event);
  expect(await representative.put(`${path}?status=draft`, { title: 'Oma iltama' })).toMatchObject({
    status: 200,
  });
  const list = 'page=1&pageSize=10&sort=title:ASC&filters[$and][0][title][$contains]=Oma';
  expect(await world.coordinator.delete(`${path}?${list}`)).toMatchObject({ status: 200 });
});
