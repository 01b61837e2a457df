import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { areaUid, eventUid, organisationUid } from '../../src/content-type-uids';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectNoSecrets, expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const relations = '/content-manager/relations';
const resultsSchema = z.object({ results: z.array(z.record(z.string(), z.unknown())) });
const shown = ['id', 'documentId', 'name', 'title', 'publishedAt', 'updatedAt', 'locale', 'status'];

describe('hole 1: relation endpoints', () => {
  test('answer with the name and the state of an entry, and with nothing else', async () => {
    const { own, representative, coordinator, administrator } = world;
    for (const client of [representative, coordinator, administrator])
      for (const path of [
        `${relations}/${eventUid}/organiser?id=&pageSize=10&_q=&page=1`,
        `${relations}/${eventUid}/area?id=${own.event}&pageSize=10&_q=&page=1`,
        `${relations}/${eventUid}/${own.event}/organiser?pageSize=5&page=1`,
        `${relations}/${organisationUid}/${own.organisation}/areas?pageSize=5&page=1`,
      ]) {
        const { status, body } = await client.get(path);
        expect(status, JSON.stringify(body)).toBe(200);
        const keys = resultsSchema.parse(body).results.flatMap((result) => Object.keys(result));
        expect(keys.filter((key) => !shown.includes(key))).toEqual([]);
      }
  });

  test('offer a representative their own organisations only', async () => {
    const answer = await world.representative.get(
      `${relations}/${eventUid}/organiser?pageSize=100`,
    );
    expect(resultsSchema.parse(answer.body).results).toMatchObject([{ name: 'Oma ry' }]);
    for (const query of ['_q=Vieras', `idsToInclude[0]=2`, 'status=published&_q=Vieras']) {
      const found = await world.representative.get(`${relations}/${eventUid}/organiser?${query}`);
      expect(found.status).toBe(200);
      expect(JSON.stringify(found.body)).not.toContain('Vieras');
      expectNoSecrets(found, world.secrets);
    }
  });

  test.each([
    ['of another’s event', () => `${eventUid}/${world.foreign.event}/organiser`],
    ['of another’s event by number', () => `${eventUid}/${world.foreign.eventId}/organiser`],
    ['of another’s event, to choose', () => `${eventUid}/organiser?id=${world.foreign.event}`],
    ['of another’s organisation', () => `${organisationUid}/${world.foreign.organisation}/areas`],
    ['to members', () => `${organisationUid}/${world.own.organisation}/memberships`],
    ['to members, to choose', () => `${organisationUid}/memberships`],
    ['to who wrote it', () => `${eventUid}/${world.own.event}/createdBy`],
    ['to who may have written it', () => `${eventUid}/createdBy`],
    ['to who changed it', () => `${eventUid}/updatedBy`],
    ['from an area back to events', () => `${areaUid}/events`],
    ['from an area back to organisations', () => `${areaUid}/organisations`],
    ['of users', () => 'admin::user/roles'],
    ['of users by number', () => 'admin::user/1/roles'],
    ['of files', () => 'plugin::upload.file/1/folder'],
    ['of a component, which nobody owns', () => 'event.place/1/address'],
    ['of members', () => 'api::membership.membership/user'],
    ['of invitations', () => 'api::invitation.invitation/user'],
    ['of review requests', () => 'api::review-request.review-request/requestedBy'],
    ['of nothing', () => 'api::no.such/field'],
    ['of what every object has', () => `${eventUid}/constructor`],
  ])('tell a representative nothing %s', async (_what, path) => {
    expectRefused(await world.representative.get(`${relations}/${path()}`), world.secrets);
  });

  test.each([
    'api::organisation.organisation/memberships',
    'api::event.event/createdBy',
    'admin::user/roles',
    'api::membership.membership/user',
    'api::invitation.invitation/user',
    'plugin::upload.file/1/folder',
  ])('tell the coordinator nothing of %s', async (path) => {
    expectRefused(await world.coordinator.get(`${relations}/${path}`), world.hashes);
  });
});
