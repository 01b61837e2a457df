import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventUid, organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { createdId } from '../created-id.ts';
import { sampleEvent } from '../sample-content.ts';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectNoSecrets } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

/** What nobody writes by hand, with a value that would do harm. */
function forged(): Record<string, unknown> {
  return {
    id: world.foreign.eventId,
    documentId: world.foreign.event,
    ownerKey: world.foreign.organisation,
    createdBy: world.administrator.userId,
    updatedBy: world.administrator.userId,
    createdAt: '2001-01-01T00:00:00.000Z',
    publishedAt: '2001-01-01T00:00:00.000Z',
    status: 'published',
    hiddenAt: '2001-01-01T00:00:00.000Z',
    hiddenReason: 'Väärennetty syy',
    slug: 'varattu-osoite',
    lastVerified: '2001-01-01',
    memberships: { connect: [{ id: 1 }] },
    localizations: [world.foreign.eventId],
    __type: 'api::organisation.organisation',
    __pivot: { field: 'image' },
  };
}

async function draftOf(uid: typeof eventUid | typeof organisationUid, documentId: string) {
  return world.cms.strapi.db.query(uid).findOne({
    where: { documentId, publishedAt: null },
    populate: ['createdBy', 'updatedBy'],
  });
}

async function unchanged(write: () => Promise<void>): Promise<void> {
  const foreign = () => draftOf(eventUid, world.foreign.event);
  const memberships = () => world.cms.strapi.db.query('api::membership.membership').count();
  const before = [await foreign(), await memberships()];
  await write();
  expect([await foreign(), await memberships()]).toEqual(before);
}

describe('hole 4: values that a form does not have are not taken from a request', () => {
  test('when an event is created', () =>
    unchanged(async () => {
      const { representative, own } = world;
      const organiser = { connect: [{ documentId: own.organisation }], disconnect: [] };
      const answer = await representative.post(collectionPath(eventUid), {
        ...sampleEvent,
        ...forged(),
        organiser,
      });
      const id = createdId(answer);
      expectNoSecrets(answer, world.secrets);
      expect(id).not.toBe(world.foreign.event);
      const stored = await draftOf(eventUid, id);
      expect(stored).toMatchObject({
        ownerKey: own.organisation,
        createdBy: { id: representative.userId },
        updatedBy: { id: representative.userId },
        hiddenAt: null,
        hiddenReason: null,
        publishedAt: null,
      });
      expect(stored.id).not.toBe(world.foreign.eventId);
      expect(stored.slug).not.toBe('varattu-osoite');
      expect(new Date(stored.createdAt).getFullYear()).toBeGreaterThan(2020);
    }));

  test.each([eventUid, organisationUid] as const)('when %s is changed', (uid) =>
    unchanged(async () => {
      const { representative, own } = world;
      const id = uid === eventUid ? own.event : own.organisation;
      const before = await draftOf(uid, id);
      const answer = await representative.put(collectionPath(uid, id), {
        summary: 'Muutettu tiivistelmä, jonka saa muuttaa.',
        ...forged(),
      });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      expectNoSecrets(answer, world.secrets);
      expect(await draftOf(uid, id)).toEqual({
        ...before,
        summary: 'Muutettu tiivistelmä, jonka saa muuttaa.',
        updatedAt: expect.anything(),
        updatedBy: expect.objectContaining({ id: representative.userId }),
      });
    }),
  );

  test('when the coordinator writes', () =>
    unchanged(async () => {
      const { coordinator, own } = world;
      const answer = await coordinator.put(collectionPath(eventUid, own.event), forged());
      expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(500);
      expect(await draftOf(eventUid, own.event)).toMatchObject({
        ownerKey: own.organisation,
        hiddenAt: null,
        hiddenReason: null,
        documentId: own.event,
      });
    }));
});
