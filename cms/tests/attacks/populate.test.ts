import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { contentPaths } from './content-paths.ts';
import { expectNoSecrets, expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const queries = [
  'populate=*',
  'populate=createdBy',
  'populate[createdBy]=*',
  'populate[createdBy][populate]=*',
  'populate[0]=createdBy&populate[1]=updatedBy',
  'populate[organiser][populate][memberships][populate][user]=*',
  'populate=deep',
  'populate[createdBy][fields][0]=password&populate[createdBy][fields][1]=resetPasswordToken',
  'POPULATE=*',
  'populate%5BcreatedBy%5D=%2A',
  'plugins[i18n][populate]=*',
];

function paths(query: string): string[] {
  return [...contentPaths(world, query), `/upload/files?${query}`, `/upload/folders?${query}`];
}

describe('hole 1: relation endpoints with populate handed out password hashes and reset tokens', () => {
  test.each(queries)('%s is refused to a representative', async (query) => {
    for (const path of paths(query))
      expectRefused(await world.representative.get(path), world.secrets);
  });

  test.each(queries)('%s is refused to the coordinator', async (query) => {
    for (const path of paths(query)) {
      const answer = await world.coordinator.get(path);
      expectRefused(answer, accountSecrets());
    }
  });

  test.each(queries)('%s tells not even the administrator a hash or a token', async (query) => {
    for (const path of paths(query))
      expectNoSecrets(await world.administrator.get(path), world.hashes);
  });
});

describe('what the forms ask', () => {
  test('works and names nobody’s account', async () => {
    const { own, representative, coordinator, secrets } = world;
    for (const client of [representative, coordinator])
      for (const path of [
        `/content-manager/relations/${eventUid}/organiser?id=&pageSize=10&_q=&page=1`,
        `/content-manager/relations/${eventUid}/area?id=${own.event}&pageSize=10&_q=kuo&page=1`,
        `/content-manager/relations/${eventUid}/${own.event}/organiser?pageSize=5&page=1`,
        `${collectionPath(eventUid)}?page=1&pageSize=10&sort=startsAt:DESC`,
        collectionPath(eventUid, own.event),
        collectionPath(organisationUid, own.organisation),
      ]) {
        const answer = await client.get(path);
        expect(answer.status, path).toBe(200);
        expectNoSecrets(answer, client === representative ? secrets : accountSecrets());
      }
  });
});

/** Hashes, tokens and addresses; the coordinator may read the other organisation's drafts. */
function accountSecrets(): string[] {
  return world.secrets.filter((secret) => /^(reset-|\$2)|@example\.fi$/.test(secret));
}
