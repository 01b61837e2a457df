import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const rows = () =>
  world.cms.strapi.db.query(eventUid).findMany({ orderBy: 'id', populate: ['organiser'] });

describe('hole 3: what works on many entries at once', () => {
  test.each(['bulkDelete', 'bulkPublish', 'bulkUnpublish', 'bulkFindForValidation'])(
    '%s is closed to a representative, own entries included',
    async (action) => {
      const { representative, own, foreign } = world;
      const before = await rows();
      for (const documentIds of [
        [foreign.event],
        [own.event, foreign.event],
        [own.event],
        [],
        [{ $ne: null }],
        foreign.event,
      ])
        expectRefused(
          await representative.post(`${collectionPath(eventUid)}/actions/${action}`, {
            documentIds,
          }),
          world.secrets,
        );
      expectRefused(
        await representative.post(`${collectionPath(organisationUid)}/actions/${action}`, {
          documentIds: [foreign.organisation],
        }),
        world.secrets,
      );
      expect(await rows()).toEqual(before);
    },
  );

  test('nor are others’ entries counted', async () => {
    const { representative, foreign, secrets } = world;
    for (const path of [
      `${collectionPath(eventUid)}/actions/countManyEntriesDraftRelations?documentIds[0]=${foreign.event}`,
      `${collectionPath(eventUid, foreign.event)}/actions/countDraftRelations`,
      `${collectionPath(organisationUid, foreign.organisation)}/actions/countDraftRelations`,
    ])
      expectRefused(await representative.get(path), secrets);
  });

  test.each([
    { documentIds: [{ $ne: null }] },
    { documentIds: '*' },
    { documentIds: [] },
    { documentIds: ['x'], locale: '*' },
    { documentIds: ['x'], filters: {} },
    { documentIds: Array.from({ length: 101 }, () => 'x') },
    {},
  ])('the coordinator names what is meant, not %j', async (body) => {
    const before = await rows();
    for (const action of ['bulkDelete', 'bulkPublish', 'bulkUnpublish'])
      expectRefused(
        await world.coordinator.post(`${collectionPath(eventUid)}/actions/${action}`, body),
        world.hashes,
      );
    expect(await rows()).toEqual(before);
  });
});

test('the coordinator unpublishes and publishes a selection', async () => {
  const { coordinator, own } = world;
  for (const action of ['bulkUnpublish', 'bulkPublish'])
    expect(
      await coordinator.post(`${collectionPath(eventUid)}/actions/${action}`, {
        documentIds: [own.event],
      }),
    ).toMatchObject({ status: 200, body: { count: 1 } });
});
