import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { allowPublishing } from '../../tests/allow-publishing';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { inRequestOf } from '../../tests/in-request-of';
import { problemsOf } from '../../tests/problems-of';
import { publish } from '../../tests/publish';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, organisationUid } from '../content-type-uids';

let cms: TestStrapi;
let representative: AdminClient;
let approved: string;
let unapproved: string;
let event: string;

beforeAll(async () => {
  cms = await startTestStrapi();
  approved = await publish(cms, organisationUid, sampleOrganisation);
  const draft = await cms.strapi.documents(organisationUid).create({ data: sampleOrganisation });
  unapproved = draft.documentId;
  representative = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [approved, unapproved],
  });
});
beforeEach(async () => {
  event = await publish(cms, eventUid, { ...sampleEvent, organiser: approved });
  await allowPublishing(cms, true);
});
afterAll(() => cms.stop());

const by = (documentId: string) => ({ connect: [{ documentId }], disconnect: [] });

function publicTitle(documentId: string): Promise<unknown> {
  return cms.strapi.db
    .query(eventUid)
    .findOne({ where: { documentId, publishedAt: { $notNull: true } } })
    .then((row) => row?.title);
}

async function publishAs(client: AdminClient, documentId: string, title: string): Promise<number> {
  const path = collectionPath(eventUid, documentId, 'publish');
  return (await client.post(path, { title })).status;
}

describe('while the setting is on', () => {
  test('a representative publishes their approved organisation and its events', async () => {
    expect(await publishAs(representative, event, 'Muutettu')).toBe(200);
    expect(await publicTitle(event)).toBe('Muutettu');
    const path = collectionPath(organisationUid, approved, 'publish');
    expect(await representative.post(path, { summary: 'Uusi.' })).toMatchObject({ status: 200 });
    const created = await representative.post(`${collectionPath(eventUid)}/actions/publish`, {
      ...sampleEvent,
      organiser: by(approved),
    });
    expect(await publicTitle(createdId(created))).toBe(sampleEvent.title);
  });

  test('but never a new organisation or what is done in its name', async () => {
    const path = collectionPath(organisationUid, unapproved, 'publish');
    expect(await representative.post(path, {})).toMatchObject({ status: 403 });
    const answer = await representative.post(`${collectionPath(eventUid)}/actions/publish`, {
      ...sampleEvent,
      organiser: by(unapproved),
    });
    expect(problemsOf(answer)).toEqual({ organiser: expect.stringContaining('ei ole julkaistu') });
    const moved = collectionPath(eventUid, event, 'publish');
    expect(
      (await representative.post(moved, { organiser: by(unapproved), title: 'Siirretty' })).status,
    ).toBeGreaterThanOrEqual(400);
    expect(await publicTitle(event)).toBe(sampleEvent.title);
  });

  test('and not what the coordinator has hidden', async () => {
    await cms.strapi.documents(eventUid).unpublish({ documentId: event });
    await cms.strapi.db
      .query(eventUid)
      .updateMany({ where: { documentId: event }, data: { hiddenAt: new Date() } });
    expect(await publishAs(representative, event, 'Takaisin')).toBe(403);
    expect(await representative.delete(collectionPath(eventUid, event))).toMatchObject({
      status: 403,
    });
    expect(await publicTitle(event)).toBeUndefined();
  });
});

describe('nothing goes past the rule', () => {
  const inBulk = async () => {
    const path = `${collectionPath(eventUid)}/actions/bulkPublish`;
    return (await representative.post(path, { documentIds: [event] })).status;
  };

  test('not with the setting off, by whatever action', async () => {
    await allowPublishing(cms, false);
    expect(await publishAs(representative, event, 'Ohi')).toBe(403);
    expect(await inBulk()).toBe(403);
    const saved = await representative.post(collectionPath(eventUid), {
      ...sampleEvent,
      organiser: by(approved),
      status: 'published',
    });
    expect(await publicTitle(createdId(saved))).toBeUndefined();
    expect(await publicTitle(event)).toBe(sampleEvent.title);
  });

  test('not inside the transaction either, whatever the grants said before it', async () => {
    await allowPublishing(cms, false);
    const user = {
      id: representative.userId,
      email: 'edustaja@example.fi',
      roles: [{ code: 'organisation-representative' }],
    };
    const documents = cms.strapi.documents(eventUid);
    const data: Record<string, unknown> = { ...sampleEvent, title: 'Ohi' };
    for (const write of [
      () => documents.publish({ documentId: event }),
      () => documents.update({ documentId: event, data, status: 'published' }),
      () => documents.create({ data: { ...data, organiser: approved }, status: 'published' }),
      () => documents.unpublish({ documentId: event }),
      () => documents.delete({ documentId: event }),
    ]) {
      const asRepresentative = inRequestOf(cms.strapi, user, write);
      await expect(asRepresentative).rejects.toMatchObject({ name: 'ForbiddenError' });
    }
    expect(await publicTitle(event)).toBe(sampleEvent.title);
    expect(await cms.strapi.db.query(eventUid).count({ where: { title: 'Ohi' } })).toBe(0);
  });

  test('not when the setting is turned off or the organisation hidden meanwhile', async () => {
    const data: Record<string, unknown> = sampleEvent;
    const turnOff = () => allowPublishing(cms, false);
    const hide = () => cms.strapi.documents(organisationUid).unpublish({ documentId: approved });
    for (const takeBack of [turnOff, hide]) {
      await allowPublishing(cms, true);
      const [status] = await Promise.all([publishAs(representative, event, 'Kilpa'), takeBack()]);
      // Whichever came first, the answer tells what happened.
      expect(await publicTitle(event)).toBe(status === 200 ? 'Kilpa' : sampleEvent.title);
      expect(await publishAs(representative, event, 'Myöhässä')).toBe(403);
      await cms.strapi.documents(organisationUid).publish({ documentId: approved });
      await cms.strapi.documents(eventUid).update({ documentId: event, data });
      await cms.strapi.documents(eventUid).publish({ documentId: event });
    }
  });
});

describe('taking back', () => {
  test('what is public stays: an event is marked cancelled instead', async () => {
    const stays = [
      await representative.post(collectionPath(eventUid, event, 'unpublish')),
      await representative.post(`${collectionPath(eventUid)}/actions/bulkUnpublish`, {
        documentIds: [event],
      }),
      await representative.delete(collectionPath(eventUid, event)),
      await representative.post(`${collectionPath(eventUid)}/actions/bulkDelete`, {
        documentIds: [event],
      }),
      await representative.post(collectionPath(organisationUid, approved, 'unpublish')),
      await representative.delete(collectionPath(organisationUid, unapproved)),
    ];
    expect(stays.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    const path = collectionPath(eventUid, event, 'publish');
    expect(await representative.post(path, { eventStatus: 'cancelled' })).toMatchObject({
      status: 200,
      body: { data: { eventStatus: 'cancelled' } },
    });
  });

  test('a draft that is not public can be deleted, and changes to a public event dropped', async () => {
    const created = await representative.post(collectionPath(eventUid), {
      ...sampleEvent,
      organiser: by(approved),
    });
    const draft = createdId(created);
    expect(await representative.delete(collectionPath(eventUid, draft))).toMatchObject({
      status: 200,
    });
    expect(await cms.strapi.db.query(eventUid).count({ where: { documentId: draft } })).toBe(0);
    await representative.put(collectionPath(eventUid, event), { title: 'Hylättävä' });
    expect(await representative.post(collectionPath(eventUid, event, 'discard'))).toMatchObject({
      status: 200,
      body: { data: { title: sampleEvent.title } },
    });
  });
});
