import { localDate } from '@civil-society/shared/event/local-time';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from 'node:http';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { publish } from '../../tests/publish';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { freePort } from '../../tests/setup/free-port';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, organisationUid, reviewRequestUid } from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';

let cms: TestStrapi;
let representative: AdminClient;
let coordinator: AdminClient;
let own: string;
let foreign: string;
let publisherStatus: object;
const today = localDate(new Date());
const publisher = createServer((_request, response) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(publisherStatus));
});

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((listening) => publisher.listen(port, '127.0.0.1', listening));
  publisherStatus = { activity: 'idle' };
  cms = await startTestStrapi({ PUBLISHER_URL: `http://127.0.0.1:${port}` });
  own = await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Oma ry' });
  foreign = await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Vieras ry' });
  const nextYear = `${new Date().getFullYear() + 1}-01-10T14:00:00.000Z`;
  await publish(cms, eventUid, {
    ...sampleEvent,
    title: 'Oma ilta',
    startsAt: nextYear,
    organiser: own,
  });
  await publish(cms, eventUid, {
    ...sampleEvent,
    title: 'Vieras ilta',
    startsAt: nextYear,
    organiser: foreign,
  });
  const past = { ...sampleEvent, startsAt: '2020-01-10T14:00:00.000Z', organiser: own };
  await publish(cms, eventUid, { ...past, title: 'Mennyt ilta' });
  await cms.strapi.documents(eventUid).create({ data: { ...past, title: 'Unohtunut ilta' } });
  representative = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [own],
  });
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(async () => {
  await cms.stop();
  await new Promise((closed) => publisher.close(closed));
});

const rowsOf = (documentId: string) =>
  cms.strapi.db.query(organisationUid).findMany({ where: { documentId }, orderBy: { id: 'asc' } });
const messageCount = () => cms.strapi.db.query(outboxUid).count();

describe("a representative's start page", () => {
  test('has their own organisations and events, and nothing of others', async () => {
    const { status, body } = await representative.get('/civil-society/start-page');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      role: 'representative',
      organisations: [
        {
          documentId: own,
          name: 'Oma ry',
          state: { state: 'published', hasChanges: false },
          publicUrl: 'http://127.0.0.1:9/jarjestot/oma-ry/',
          isVerificationOld: true,
          missing: ['contact', 'areas', 'themes', 'description', 'howToJoin', 'logo'],
        },
      ],
      events: [
        { title: 'Oma ilta', organiser: 'Oma ry', isForgotten: false, when: expect.any(String) },
        { title: 'Unohtunut ilta', isForgotten: true, state: { state: 'draft' } },
      ],
    });
    const text = JSON.stringify(body);
    for (const hidden of ['Vieras', foreign, 'Mennyt']) expect(text).not.toContain(hidden);
  });

  test('tells what the coordinator sent back', async () => {
    await cms.strapi.db.query(reviewRequestUid).create({
      data: {
        contentType: organisationUid,
        contentDocumentId: own,
        title: 'Oma ry',
        state: 'returned',
        message: 'Lisää osoite.',
        requestedAt: new Date(),
        decidedAt: new Date(),
      },
    });
    expect(await representative.get('/civil-society/start-page')).toMatchObject({
      body: { organisations: [{ state: { state: 'returned', message: 'Lisää osoite.' } }] },
    });
  });
});

describe('verifying', () => {
  test('moves the date on the site and publishes nothing else', async () => {
    const path = collectionPath(organisationUid, own);
    expect((await representative.put(path, { summary: 'Vielä kesken.' })).status).toBe(200);
    const before = await rowsOf(own);
    const messages = await messageCount();

    const answer = await representative.post(`/civil-society/organisations/${own}/verified`);
    expect(answer).toMatchObject({ status: 200, body: { lastVerified: today } });
    const after = await rowsOf(own);
    expect(after.map((row) => row.lastVerified)).toEqual([today, today]);
    const changes = () => cms.strapi.db.query('api::change-log-entry.change-log-entry').count();
    const logged = await changes();
    await representative.post(`/civil-society/organisations/${own}/verified`);
    expect(await changes()).toBe(logged);
    expect(after.map((row) => row.updatedAt)).toEqual(before.map((row) => row.updatedAt));
    expect(after.map((row) => row.summary)).toEqual(['Vielä kesken.', sampleOrganisation.summary]);
    expect(await messageCount()).toBe(messages + 1);
    expect(await coordinator.get(path)).toMatchObject({ body: { data: { status: 'modified' } } });
  });

  test('an unpublished one tells the publisher nothing', async () => {
    const { documentId } = await cms.strapi
      .documents(organisationUid)
      .create({ data: { ...sampleOrganisation, name: 'Uusi ry' } });
    const messages = await messageCount();
    const path = `/civil-society/organisations/${documentId}/verified`;
    expect(await coordinator.post(path)).toMatchObject({ body: { lastVerified: today } });
    expect(await messageCount()).toBe(messages);
  });

  test("another's organisation is refused, and stays as it was", async () => {
    for (const documentId of [foreign, 'nothing'])
      expect(
        (await representative.post(`/civil-society/organisations/${documentId}/verified`)).status,
      ).toBe(403);
    expect((await rowsOf(foreign)).map((row) => row.lastVerified)).toEqual([null, null]);
    const missing = await coordinator.post('/civil-society/organisations/nothing/verified');
    expect(missing.status).toBe(404);
  });
});

describe("the coordinator's start page", () => {
  test('has the queue, the organisations to look after and the latest changes', async () => {
    await cms.strapi.db.query(reviewRequestUid).create({
      data: {
        contentType: organisationUid,
        contentDocumentId: foreign,
        title: 'Vieras ry',
        state: 'waiting',
        waitingKey: `${organisationUid}:${foreign}`,
        requestedBy: representative.userId,
        requestedAt: new Date(),
      },
    });
    const { body } = await coordinator.get('/civil-society/start-page');
    expect(body).toMatchObject({
      role: 'coordinator',
      reviews: { count: 1, first: [{ title: 'Vieras ry', requestedBy: 'Testi Henkilö' }] },
      changes: expect.arrayContaining([
        expect.objectContaining({ title: 'Oma ry', action: 'update', editorName: 'Testi Henkilö' }),
      ]),
      help: [],
      withoutEditor: { count: 2, first: [{ name: 'Uusi ry' }, { name: 'Vieras ry' }] },
      notVerified: { count: 1, first: [{ name: 'Vieras ry' }] },
    });
    // The entries that were made without a person, as an import makes them.
    expect(body).not.toMatchObject({
      changes: expect.arrayContaining([expect.objectContaining({ action: 'create' })]),
    });
  });

  test('says so when somebody is blocked and nobody else looks after an organisation', async () => {
    const where = { id: representative.userId };
    await cms.strapi.db.query('admin::user').update({ where, data: { blocked: true } });
    expect(await coordinator.get('/civil-society/start-page')).toMatchObject({
      body: { withoutEditor: { count: 3 } },
    });
    await cms.strapi.db.query('admin::user').update({ where, data: { blocked: false } });
  });
});

describe("the site's state", () => {
  const release = (revision: number, badEntries: object[] = []) => ({
    id: 'r',
    revision,
    builtAt: '2026-11-24T10:00:00.000Z',
    pageCount: 7,
    badEntries,
  });
  const revision = async () => {
    const newest = await cms.strapi.db.query(outboxUid).findOne({ orderBy: { id: 'desc' } });
    return Number(newest?.id);
  };
  const publicationOf = (documentId: string, client = representative) =>
    client.get(`/civil-society/publication/${organisationUid}/${documentId}`);

  test('is up to date when the release has the newest revision', async () => {
    publisherStatus = { activity: 'idle', release: release(await revision()) };
    const { body } = await representative.get('/civil-society/site-status');
    expect(body).toEqual({
      state: 'up-to-date',
      siteUrl: 'http://127.0.0.1:9',
      updatedAt: '2026-11-24T10:00:00.000Z',
    });
    expect(await publicationOf(own)).toMatchObject({
      body: { state: 'live', url: 'http://127.0.0.1:9/jarjestot/oma-ry/' },
    });
  });

  test('names what was left out, in the words of the form, to the coordinator', async () => {
    const bad = { contentType: 'organisation', documentId: own, name: 'Oma ry', isLeftOut: true };
    const problems = [{ field: 'summary.0', kind: 'value', message: 'Too small' }];
    publisherStatus = {
      activity: 'failed',
      release: release(await revision(), [{ ...bad, problems }]),
      lastFailure: {
        at: '2026-11-24T11:00:00.000Z',
        kind: 'cms',
        reason: 'The CMS answered 500',
        retryAt: '2026-11-24T11:00:10.000Z',
      },
    };
    expect(await coordinator.get('/civil-society/site-status')).toMatchObject({
      body: {
        state: 'failed',
        details: {
          failure: { kind: 'cms' },
          leftOut: [
            {
              contentType: organisationUid,
              name: 'Oma ry',
              problems: [{ field: 'Tiivistelmä', kind: 'value' }],
            },
          ],
        },
      },
    });
    expect(await publicationOf(own)).toMatchObject({ body: { state: 'left-out' } });
  });

  test('says that an entry is shown as it last was good, and that a release is held', async () => {
    const kept = { contentType: 'organisation', documentId: own, name: 'Oma ry', isKept: true };
    const problems = [{ field: 'summary', kind: 'value', message: 'Too small' }];
    const newest = await revision();
    const badEntries = [{ ...kept, isLeftOut: false, problems }];
    publisherStatus = { activity: 'idle', release: release(newest, badEntries) };
    expect(await coordinator.get('/civil-society/site-status')).toMatchObject({
      body: { state: 'up-to-date', details: { leftOut: [{ isLeftOut: false, isKept: true }] } },
    });
    expect(await publicationOf(own)).toMatchObject({ body: { state: 'kept' } });
    publisherStatus = {
      activity: 'idle',
      release: release(0),
      held: { release: 'r', revision: newest, since: '2026-11-24T11:00:00.000Z' },
    };
    expect(await representative.get('/civil-society/site-status')).toMatchObject({
      body: { state: 'held' },
    });
    expect(await publicationOf(own)).toMatchObject({ body: { state: 'held' } });
  });

  test.each([
    ['nonsense', { activity: 'asleep' }],
    ['no JSON object', []],
  ])('an unreachable publisher is a state of its own: %s', async (_what, status) => {
    publisherStatus = status;
    expect(await coordinator.get('/civil-society/site-status')).toMatchObject({
      status: 200,
      body: { state: 'unreachable' },
    });
  });

  test("another's entry is refused", async () => {
    for (const documentId of [foreign, 'nothing'])
      expect((await publicationOf(documentId)).status).toBe(403);
    expect((await publicationOf('nothing', coordinator)).status).toBe(404);
    expect((await coordinator.get(`/civil-society/publication/admin::user/${own}`)).status).toBe(
      400,
    );
  });
});
