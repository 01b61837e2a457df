import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
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

/** Each of these would tell by its number of results what the value begins with. */
const deep = [
  'filters[createdBy][password][$startsWith]=$2a$10',
  'filters[updatedBy][resetPasswordToken][$startsWith]=reset-',
  'filters[createdBy][email][$contains]=@example.fi',
  'filters[$and][0][createdBy][resetPasswordToken][$notNull]=true',
  'filters[$and][0][$or][0][createdBy][password][$notNull]=true',
  'filters[$or][0][createdBy][email][$contains]=a',
  'filters[$not][createdBy][email][$contains]=a',
  'filters[createdBy][id][$gt]=0',
  'filters[organiser][email][$contains]=vieras',
  'filters[organiser][summary][$contains]=Salainen',
  'filters[organiser][memberships][user][email][$contains]=a',
  'filters[area][events][title][$contains]=salakokous',
  'filters[area][organisations][summary][$contains]=Salainen',
  'filters[areas][organisations][email][$contains]=vieras',
  'filters[ownerKey][$startsWith]=a',
  'filters[memberships][user][password][$notNull]=true',
  'filters[memberships][id][$notNull]=true',
  'filters[contactPersons][phone][$contains]=040',
  'filters[place][address][street][$contains]=a',
  'filters[organiser.summary][$contains]=Salainen',
  'filters[title][$contains][$eq]=a',
  'filters=title',
  'where[title]=a',
  '_where[title]=a',
];

describe('hole 2: nested filters read other organisations’ private fields and drafts', () => {
  test.each(deep)('%s is refused to a representative', async (query) => {
    for (const path of contentPaths(world, query))
      expectRefused(await world.representative.get(path), world.secrets);
  });

  test.each(deep.filter((query) => /createdBy|updatedBy|password|user|or|not/i.test(query)))(
    '%s tells the coordinator nothing of accounts',
    async (query) => {
      for (const path of contentPaths(world, query))
        expectRefused(await world.coordinator.get(path), world.hashes);
    },
  );

  test('a filter that is allowed finds nothing of others', async () => {
    for (const query of [
      'filters[$and][0][title][$contains]=salakokous',
      `filters[$and][0][documentId][$eq]=${world.foreign.event}`,
      `filters[$and][0][id][$eq]=${world.foreign.eventId}`,
      `filters[$and][0][organiser][documentId][$eq]=${world.foreign.organisation}`,
      'filters[$and][0][organiser][name][$contains]=Vieras',
      'filters[$and][0][__status][$eq]=draft',
      '_q=salakokous',
      'status=draft',
      'status=published',
    ]) {
      const answer = await world.representative.get(`${collectionPath(eventUid)}?page=1&${query}`);
      expect(answer.status, query).toBe(200);
      expectNoSecrets(answer, world.secrets);
    }
  });
});

const listSchema = z.object({ results: z.array(z.object({ documentId: z.string() })) });

test.each([
  'page=1&pageSize=10&sort=startsAt:DESC',
  'page=1&pageSize=20&_q=Oma',
  'page=1&filters[$and][0][title][$containsi]=oma&filters[$and][1][isFree][$eq]=true',
  'page=1&filters[$and][0][organiser][name][$contains]=Oma',
  'page=1&filters[$and][0][__status][$eq]=published',
  'page=1&filters[$and][0][__status][$eq]=published-unmodified',
  'page=1&filters[$and][0][createdAt][$gt]=2020-01-01T00:00:00.000Z',
  'page=1&filters[$and][0][kind][$eq]=event',
])('the list’s own filters work: %s', async (query) => {
  const { status, body } = await world.representative.get(`${collectionPath(eventUid)}?${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  expect(listSchema.parse(body).results).toMatchObject([{ documentId: world.own.event }]);
});

test('the administrator filters by who wrote an entry', async () => {
  const { administrator } = world;
  const query = `filters[$and][0][createdBy][id][$eq]=${administrator.userId}`;
  const answer = await administrator.get(`${collectionPath(organisationUid)}?page=1&${query}`);
  expect(listSchema.parse(answer.body).results).toHaveLength(2);
});
