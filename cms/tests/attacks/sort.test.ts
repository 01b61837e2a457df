import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { contentPaths } from './content-paths.ts';
import { expectNoSecrets, expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

describe('hole 2: the order of a list told what is in fields that cannot be read', () => {
  test.each([
    'sort=createdBy.password:ASC',
    'sort=createdBy.resetPasswordToken:DESC',
    'sort=updatedBy.email:ASC',
    'sort=createdBy.id:ASC',
    'sort[createdBy][password]=asc',
    'sort[0]=createdBy.password:ASC',
    'sort[0][createdBy][password]=asc',
    'sort=title:ASC,createdBy.password:ASC',
    'sort=organiser.email:ASC',
    'sort=organiser.memberships.user.email:ASC',
    'sort=area.events.title:ASC',
    'sort=ownerKey:ASC',
    'sort=memberships.id:ASC',
    'sort=contactPersons.phone:ASC',
    'sort=toString:ASC',
    'sort=__proto__.x:ASC',
    'orderBy=createdBy.password',
    'orderBy[createdBy][password]=asc',
  ])('%s is refused to both roles', async (query) => {
    for (const path of contentPaths(world, query)) {
      expectRefused(await world.representative.get(path), world.secrets);
      expectRefused(await world.coordinator.get(path), world.hashes);
    }
  });
});

test.each([
  'sort=title:ASC',
  'sort=startsAt:DESC',
  'sort=organiser.name:ASC',
  'sort=area.name:DESC',
  'sort=status:ASC',
  'sort=updatedAt:DESC',
  'sort=id:ASC',
])('the list’s own columns sort: %s', async (query) => {
  const answer = await world.representative.get(`${collectionPath(eventUid)}?page=1&${query}`);
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  expectNoSecrets(answer, world.secrets);
});
