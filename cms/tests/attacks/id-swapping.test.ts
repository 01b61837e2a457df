import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, organisationUid, themeUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { sampleEvent } from '../sample-content.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectRefused } from './expect-refused.ts';

let world: AttackWorld;
let foreignAddress: number;
let foreignOrganisationId: number;
beforeAll(async () => {
  world = await createAttackWorld();
  const { cms, foreign } = world;
  const address: Record<string, unknown> = {
    address: { street: 'Salainen kotikatu 1', postalCode: '70100', city: 'Kuopio' },
  };
  await cms.strapi.documents(organisationUid).update({
    documentId: foreign.organisation,
    data: address,
  });
  const stored = await cms.strapi.db.query(organisationUid).findOne({
    where: { documentId: foreign.organisation, publishedAt: null },
    populate: ['address'],
  });
  foreignAddress = stored.address.id;
  foreignOrganisationId = stored.id;
  world.secrets.push('Salainen kotikatu');
});
afterAll(() => world.cms.stop());

async function stateOfForeign(): Promise<unknown[]> {
  const { foreign, cms } = world;
  return [
    await cms.strapi.db.query(eventUid).findMany({
      where: { documentId: foreign.event },
      populate: ['organiser', 'image'],
    }),
    await cms.strapi.db.query(organisationUid).findMany({
      where: { documentId: foreign.organisation },
      populate: ['address', 'events'],
      orderBy: 'id',
    }),
  ];
}

/** Expects refusals, and nothing changed of the other organisation. */
async function expectUntouched(attack: () => Promise<void>): Promise<void> {
  const before = await stateOfForeign();
  await attack();
  expect(await stateOfForeign()).toEqual(before);
}

describe('hole 4: another’s entry under another name', () => {
  test.each([
    ['its own', () => collectionPath(eventUid, world.foreign.event)],
    ['its number', () => collectionPath(eventUid, String(world.foreign.eventId))],
    ['the organisation’s', () => collectionPath(organisationUid, world.foreign.organisation)],
    ['its number', () => collectionPath(organisationUid, String(foreignOrganisationId))],
    ['of the wrong type', () => collectionPath(organisationUid, world.foreign.event)],
    ['of the wrong type', () => collectionPath(eventUid, world.foreign.organisation)],
    ['of a type one only reads', () => collectionPath(themeUid, world.foreign.event)],
    [
      'encoded',
      () => `${collectionPath(eventUid)}/${encodeURIComponent(`../${world.foreign.event}`)}`,
    ],
    ['two at once', () => collectionPath(eventUid, `${world.own.event},${world.foreign.event}`)],
  ])('is neither read nor written by %s', (_what, path) =>
    expectUntouched(async () => {
      const { representative, secrets } = world;
      for (const answer of [
        await representative.get(path()),
        await representative.get(`${path()}?status=published`),
        await representative.put(path(), { title: 'Kaapattu', summary: 'Kaapattu tiivistelmä.' }),
        await representative.delete(path()),
        await representative.post(`${path()}/actions/publish`, { title: 'Kaapattu' }),
        await representative.post(`${path()}/actions/unpublish`, {}),
        await representative.post(`${path()}/actions/unpublish`, { discardDraft: true }),
        await representative.post(`${path()}/actions/discard`, {}),
      ])
        expectRefused(answer, secrets);
    }),
  );

  test('an event is not given to another organisation, nor taken from it', () =>
    expectUntouched(async () => {
      const { representative, foreign, own, secrets } = world;
      for (const organiser of [
        { connect: [{ documentId: foreign.organisation }], disconnect: [] },
        { connect: [{ id: foreignOrganisationId }], disconnect: [] },
        { connect: [{ id: foreignOrganisationId, documentId: own.organisation }] },
        { set: [{ documentId: foreign.organisation }] },
        { set: [foreignOrganisationId] },
        { connect: [foreign.organisation] },
        foreign.organisation,
        foreignOrganisationId,
        [foreign.organisation],
        null,
        { disconnect: [{ documentId: own.organisation }] },
      ]) {
        const answers = [
          await representative.put(collectionPath(eventUid, own.event), { organiser }),
          await representative.post(collectionPath(eventUid), { ...sampleEvent, organiser }),
        ];
        for (const answer of answers) {
          if (answer.status < 300) continue;
          expectRefused(answer, secrets);
        }
        const events = await world.cms.strapi.db.query(eventUid).findMany({
          where: { createdBy: { id: representative.userId } },
          populate: ['organiser'],
        });
        for (const event of events) expect(event.organiser.documentId).toBe(own.organisation);
        expect(
          await world.cms.strapi.db
            .query(eventUid)
            .count({ where: { ownerKey: foreign.organisation } }),
        ).toBe(1);
      }
    }));

  test('a part of another’s entry is not drawn into one’s own', () =>
    expectUntouched(async () => {
      const { representative, own, secrets } = world;
      const path = collectionPath(organisationUid, own.organisation);
      for (const address of [
        { id: foreignAddress },
        { id: foreignAddress, street: 'Kaapattu' },
        { id: String(foreignAddress), street: 'Kaapattu', postalCode: '70100', city: 'Kuopio' },
      ])
        expectRefused(await representative.put(path, { address }), secrets);
    }));

  test('relations are not turned round to write from the other side', () =>
    expectUntouched(async () => {
      const { representative, foreign, own, cms } = world;
      const path = collectionPath(organisationUid, own.organisation);
      await representative.put(path, {
        events: { connect: [{ documentId: foreign.event }], disconnect: [] },
        memberships: { connect: [{ id: 1 }, { id: 2 }], disconnect: [] },
      });
      const memberships = await cms.strapi.db
        .query('api::membership.membership')
        .findMany({ populate: ['user', 'organisation'] });
      expect(
        memberships.map(({ user, organisation }) => [user.id, organisation.documentId]),
      ).toContainEqual([foreign.representative.userId, foreign.organisation]);
    }));
});

test('one’s own entry is written by its documentId', async () => {
  const { representative, own } = world;
  const path = collectionPath(eventUid, own.event);
  const organiser = { connect: [{ documentId: own.organisation }], disconnect: [] };
  expect(await representative.put(path, { title: 'Oma iltama', organiser })).toMatchObject({
    status: 200,
    body: { data: { title: 'Oma iltama' } },
  });
});
