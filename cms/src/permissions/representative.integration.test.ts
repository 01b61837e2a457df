import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { problemsOf } from '../../tests/problems-of';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { areaUid, eventUid, newsArticleUid, organisationUid } from '../content-type-uids';

let cms: TestStrapi;
let representative: AdminClient;
let own: string;
let foreign: string;
let ownEvent: string;
let foreignEvent: string;

beforeAll(async () => {
  cms = await startTestStrapi();
  own = await createOrganisation('Oma ry');
  foreign = await createOrganisation('Vieras ry');
  ownEvent = await createEvent('Oma ilta', own);
  foreignEvent = await createEvent('Vieras ilta', foreign);
  representative = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [own],
  });
});
afterAll(() => cms.stop());

async function createOrganisation(name: string): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(organisationUid)
    .create({ data: { ...sampleOrganisation, name }, status: 'published' });
  return documentId;
}

async function createEvent(title: string, organiser: string): Promise<string> {
  const { documentId } = await cms.strapi
    .documents(eventUid)
    .create({ data: { ...sampleEvent, title, organiser }, status: 'published' });
  return documentId;
}

const listSchema = z.object({ results: z.array(z.object({ documentId: z.string() })) });

async function listed(path: string, client = representative): Promise<string[]> {
  const { status, body } = await client.get(path);
  expect(status).toBe(200);
  return listSchema.parse(body).results.map(({ documentId }) => documentId);
}

function byOrganiser(documentId: string) {
  return { ...sampleEvent, organiser: { connect: [{ documentId }], disconnect: [] } };
}

describe('their own organisation', () => {
  test('is the only one in the list, and can be read and updated', async () => {
    expect(await listed(collectionPath(organisationUid))).toEqual([own]);
    const path = collectionPath(organisationUid, own);
    expect(await representative.get(path)).toMatchObject({ status: 200 });
    expect(await representative.put(path, { summary: 'Uusi tiivistelmä.' })).toMatchObject({
      status: 200,
      body: { data: { summary: 'Uusi tiivistelmä.' } },
    });
  });

  test('cannot be published, unpublished, deleted, created or copied by them', async () => {
    for (const action of ['publish', 'unpublish'] as const)
      expect(await representative.post(collectionPath(organisationUid, own, action))).toMatchObject(
        { status: 403 },
      );
    for (const answer of [
      await representative.delete(collectionPath(organisationUid, own)),
      await representative.post(collectionPath(organisationUid), sampleOrganisation),
      await representative.post(`${collectionPath(organisationUid)}/clone/${own}`, {}),
    ])
      expect(answer.status).toBe(403);
  });

  test('stays theirs when the coordinator publishes, unpublishes or discards', async () => {
    const documents = cms.strapi.documents(organisationUid);
    const id = { documentId: own };
    for (const change of [
      () => documents.unpublish(id),
      () => documents.publish(id),
      () => documents.discardDraft(id),
      () => documents.unpublish(id),
      () => documents.publish(id),
    ]) {
      await change();
      expect(await listed(collectionPath(organisationUid))).toEqual([own]);
    }
  });
});

describe('their own events', () => {
  test('are the only ones in the list, and can be created and updated', async () => {
    expect(await listed(collectionPath(eventUid))).toEqual([ownEvent]);
    const answer = await representative.post(collectionPath(eventUid), byOrganiser(own));
    const id = createdId(answer);
    expect(answer.body).toMatchObject({ data: { title: sampleEvent.title } });
    expect(
      await representative.put(collectionPath(eventUid, id), { title: 'Uusi nimi' }),
    ).toMatchObject({ status: 200, body: { data: { title: 'Uusi nimi' } } });
  });

  test('cannot be published or, once public, deleted by them', async () => {
    expect(
      await representative.post(collectionPath(eventUid, ownEvent, 'publish'), sampleEvent),
    ).toMatchObject({ status: 403 });
    expect(await representative.delete(collectionPath(eventUid, ownEvent))).toMatchObject({
      status: 403,
    });
  });

  test('need an organiser', async () => {
    const refused = await representative.post(collectionPath(eventUid), sampleEvent);
    expect(problemsOf(refused)).toEqual({ organiser: expect.stringContaining('Valitse järjestö') });
  });

  test('cannot be given to another organisation', async () => {
    for (const answer of [
      await representative.post(collectionPath(eventUid), byOrganiser(foreign)),
      await representative.put(collectionPath(eventUid, ownEvent), byOrganiser(foreign)),
    ])
      expect(answer.status).toBe(403);
    const rows = await cms.strapi.db.query(eventUid).findMany({
      where: { documentId: ownEvent },
      populate: { organiser: true },
    });
    for (const row of rows)
      expect(row).toMatchObject({ ownerKey: own, organiser: { documentId: own } });
    expect(
      await cms.strapi.db
        .query(eventUid)
        .count({ where: { ownerKey: foreign, publishedAt: null } }),
    ).toBe(1);
  });
});

describe('what belongs to others', () => {
  test('cannot be read, updated, published, unpublished, discarded or deleted', async () => {
    for (const [uid, id] of [
      [organisationUid, foreign],
      [eventUid, foreignEvent],
    ] as const) {
      const before = await cms.strapi.db.query(uid).findMany({ where: { documentId: id } });
      const answers = [
        await representative.get(collectionPath(uid, id)),
        await representative.put(collectionPath(uid, id), { summary: 'Kaapattu' }),
        await representative.post(collectionPath(uid, id, 'publish'), { summary: 'Kaapattu' }),
        await representative.post(collectionPath(uid, id, 'unpublish')),
        await representative.post(collectionPath(uid, id, 'discard')),
        await representative.delete(collectionPath(uid, id)),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
      expect(await cms.strapi.db.query(uid).findMany({ where: { documentId: id } })).toEqual(
        before,
      );
    }
  });

  test('cannot be copied, whichever way', async () => {
    const events = collectionPath(eventUid);
    for (const path of [`${events}/clone/${foreignEvent}`, `${events}/auto-clone/${foreignEvent}`])
      expect((await representative.post(path, byOrganiser(own))).status).toBeGreaterThanOrEqual(
        400,
      );
    expect(await cms.strapi.db.query(eventUid).count({ where: { title: 'Vieras ilta' } })).toBe(2);
  });

  test('is not offered as an organiser either', async () => {
    expect(await listed(`/content-manager/relations/${eventUid}/organiser`)).toEqual([own]);
  });
});

test('areas can be chosen but not changed', async () => {
  const areas = await listed(`/content-manager/relations/${organisationUid}/areas?pageSize=100`);
  expect(areas).toHaveLength(24);
  const path = `${collectionPath(areaUid)}/${areas[0]}`;
  expect(await representative.put(path, { name: 'Toinen' })).toMatchObject({ status: 403 });
  expect(await representative.get(collectionPath(newsArticleUid))).toMatchObject({ status: 403 });
});

test('users, roles, tokens and settings are closed to both roles', async () => {
  const coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  for (const client of [representative, coordinator])
    for (const path of ['/admin/users', '/admin/roles', '/admin/api-tokens', '/admin/webhooks'])
      expect(await client.get(path)).toMatchObject({ status: 403 });
});

test('a representative without an organisation sees nothing at all', async () => {
  const newcomer = await cms.adminLogin({ role: 'organisation-representative' });
  for (const uid of [organisationUid, eventUid] as const)
    expect(await newcomer.get(collectionPath(uid))).toMatchObject({ status: 403 });
  expect((await newcomer.post(collectionPath(eventUid), byOrganiser(foreign))).status).toBe(403);
});
