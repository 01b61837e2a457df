import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createdId } from '../created-id.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const events = () => world.cms.strapi.db.query(eventUid).count();

describe('hole 3: copies never ask whose the source is', () => {
  test.each(['clone', 'auto-clone'])('%s is closed to a representative', async (action) => {
    const { representative, own, foreign } = world;
    const before = await events();
    const organiser = { connect: [{ documentId: own.organisation }], disconnect: [] };
    for (const [uid, id] of [
      [eventUid, foreign.event],
      [eventUid, String(foreign.eventId)],
      [eventUid, own.event],
      [organisationUid, foreign.organisation],
      [organisationUid, own.organisation],
    ] as const)
      for (const body of [{}, { organiser }, { title: 'Kopio', organiser, documentId: own.event }])
        expectRefused(
          await representative.post(`${collectionPath(uid)}/${action}/${id}`, body),
          world.secrets,
        );
    expect(await events()).toBe(before);
  });

  test('the document service refuses them as well, should a route be left open', async () => {
    const { representative, foreign, cms } = world;
    const context = { state: { user: { id: representative.userId, ...representativeAccount } } };
    const before = await events();
    await expect(
      cms.strapi.requestContext.run(requestOf(context), async () => {
        await cms.strapi.documents(eventUid).clone({ documentId: foreign.event });
      }),
    ).rejects.toThrow(/edustat/);
    expect(await events()).toBe(before);
  });
});

test('the coordinator copies an entry, but not into another language or as somebody else', async () => {
  const { coordinator, own } = world;
  const path = `${collectionPath(eventUid)}/clone/${own.event}`;
  const answer = await coordinator.post(path, { title: 'Toinen ilta', createdBy: 1 });
  const copy = await world.cms.strapi.db
    .query(eventUid)
    .findOne({ where: { documentId: createdId(answer) }, populate: ['createdBy'] });
  expect(copy).toMatchObject({
    title: 'Toinen ilta',
    ownerKey: own.organisation,
    createdBy: { id: coordinator.userId },
  });
  expectRefused(await coordinator.post(path, { locale: 'en' }), world.hashes);
  expectRefused(await coordinator.post(`${path}?populate=*`, {}), world.hashes);
});

const representativeAccount = {
  email: 'edustaja@example.fi',
  roles: [{ code: 'organisation-representative' }],
};

type RequestContext = ReturnType<AttackWorld['cms']['strapi']['requestContext']['get']>;

/** As much of a request as the document middlewares look at. */
function requestOf(context: object): NonNullable<RequestContext> {
  return Object.assign(Object.create(world.cms.strapi.server.app.context), context);
}
