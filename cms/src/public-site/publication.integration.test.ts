import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { startFakePublisher, type FakePublisher } from '../../tests/fake-publisher.ts';
import { publish } from '../../tests/publish';
import {
  sampleEvent,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
} from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  eventUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  type EditorialUid,
} from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';

/** The outbox tries again after seconds. */
const patience = { timeout: 25_000, interval: 200 };
const at = '2026-11-24T10:03:20.000Z';
let publisher: FakePublisher;
let cms: TestStrapi;
let coordinator: AdminClient;
let representative: AdminClient;
let own: string;
let foreign: string;

beforeAll(async () => {
  publisher = await startFakePublisher();
  cms = await startTestStrapi({ PUBLISHER_URL: publisher.url });
  own = await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Oma ry' });
  foreign = await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Vieras ry' });
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  representative = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [own],
  });
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});
beforeEach(async () => {
  publisher.webhookAnswer = 202;
  publisher.liveSince.clear();
  await shows(await newest());
});

const newestRow = (documentId?: string) =>
  cms.strapi.db.query(outboxUid).findOne({
    where: documentId === undefined ? {} : { contentDocumentId: documentId },
    orderBy: { id: 'desc' },
  });
const newest = async (): Promise<number> => Number((await newestRow())?.id);

/** What the site shows, and what else the publisher says of itself. */
async function shows(revision: number, more: object = {}): Promise<void> {
  const release = { revision, builtAt: at, pageCount: 9, badEntries: [] };
  publisher.status = { activity: 'idle', failuresInRow: 0, release, ...more };
}

const ask = async (documentId: string, client = coordinator, uid: EditorialUid = organisationUid) =>
  (await client.get(`/civil-society/publication/${uid}/${documentId}`)).body;
const publishAgain = (documentId: string) =>
  coordinator.post(collectionPath(organisationUid, documentId, 'publish'), {
    ...sampleOrganisation,
    name: 'Oma ry',
    summary: `Muutettu ${Date.now()}, ja siinä kaikki.`,
  });
const told = (documentId: string) =>
  vi.waitFor(
    async () => expect((await newestRow(documentId))?.deliveredAt).not.toBeNull(),
    patience,
  );

describe('an entry', () => {
  test('waits since it was published, and is then published since it went live', async () => {
    const before = await newest();
    expect((await publishAgain(own)).status).toBe(200);
    const row = await newestRow(own);
    await told(own);
    await shows(before);
    expect(await ask(own)).toEqual({
      state: 'waiting',
      waitingSince: row?.createdAt,
      isRemoval: false,
      url: 'http://127.0.0.1:9/jarjestot/oma-ry/',
      updatedAt: at,
      problems: [],
    });

    // Others were published after it, and the site shows all of them.
    publisher.liveSince.set(Number(row?.id), '2026-11-24T10:03:25.000Z');
    await shows(Number(row?.id) + 5);
    expect(await ask(own)).toMatchObject({
      state: 'live',
      liveSince: '2026-11-24T10:03:25.000Z',
    });
    expect(await ask(own)).not.toHaveProperty('waitingSince');
  });

  test('is not touched by what is only saved', async () => {
    const path = collectionPath(organisationUid, own);
    expect((await coordinator.put(path, { summary: 'Vasta luonnos.' })).status).toBe(200);
    expect(await ask(own)).toMatchObject({ state: 'live' });
  });

  test('has failed while the publisher fails: why, and when it is tried again', async () => {
    const before = await newest();
    await publishAgain(own);
    await told(own);
    const retryAt = '2026-11-24T10:04:00.000Z';
    const lastFailure = { at, kind: 'cms', reason: 'The CMS at 10.0.0.7 answered 500', retryAt };
    await shows(before, { activity: 'building', failuresInRow: 2, lastFailure });
    const answer = await ask(own);
    expect(answer).toMatchObject({ state: 'failed', failure: { kind: 'cms', retryAt } });
    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
  });

  test('has failed while the publisher refuses what it is told', async () => {
    const before = await newest();
    publisher.webhookAnswer = 401;
    await publishAgain(own);
    await shows(before);
    await vi.waitFor(
      async () =>
        expect(await ask(own)).toMatchObject({
          state: 'failed',
          failure: { kind: 'delivery', retryAt: expect.stringMatching(/Z$/) },
        }),
      patience,
    );
    publisher.webhookAnswer = 202;
    await told(own);
  });

  test('waits, or nobody knows, while the publisher can not be reached', async () => {
    publisher.status = undefined;
    expect(await ask(foreign)).toMatchObject({ state: 'unknown' });
    await publishAgain(own);
    expect(await ask(own)).toMatchObject({
      state: 'waiting',
      waitingSince: expect.any(String),
      failure: { kind: 'unreachable' },
    });
    await shows(await newest());
    await told(own);
  });

  test('waits for being taken off, and is then off', async () => {
    const before = await newest();
    const hidden = await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Pois ry' });
    await cms.strapi.documents(organisationUid).unpublish({ documentId: hidden });
    await shows(before);
    expect(await ask(hidden)).toMatchObject({ state: 'waiting', isRemoval: true });
    publisher.liveSince.set(await newest(), at);
    await shows(await newest());
    expect(await ask(hidden)).toMatchObject({ state: 'not-published', liveSince: at });
  });

  test('waits for its help section to be opened', async () => {
    const hidden = { ...sampleHelpSection, state: 'in_preparation' };
    const helpSection = await publish(cms, helpSectionUid, hidden);
    const news = await publish(cms, newsArticleUid, { ...sampleNewsArticle, helpSection });
    const states = async () =>
      Promise.all([
        ask(helpSection, coordinator, helpSectionUid),
        ask(news, coordinator, newsArticleUid),
      ]);
    await shows(await newest());
    const waiting = { state: 'in-preparation' };
    expect(await states()).toMatchObject([waiting, waiting]);
    const open = { state: 'open' };
    await coordinator.post(collectionPath(helpSectionUid, helpSection, 'publish'), open);
    await shows(await newest());
    expect(await states()).toMatchObject([{ state: 'live' }, { state: 'live' }]);
  });

  test.each([
    [eventUid, sampleEvent],
    [newsArticleUid, sampleNewsArticle],
    ['api::page.page', { title: 'Tietoa palvelusta', slug: 'tietoa' }],
    ['api::theme.theme', { name: 'Retkeily' }],
  ] as const)('of each kind is told of: %s', async (uid, data) => {
    const organiser = uid === eventUid ? { organiser: foreign } : {};
    const documentId = await publish(cms, uid, { ...data, ...organiser });
    publisher.liveSince.set(await newest(), at);
    await shows(await newest());
    expect(await ask(documentId, coordinator, uid)).toMatchObject({ state: 'live', liveSince: at });
  });
});

test('a representative asks of their own entries alone', async () => {
  const ofOwn = await publish(cms, eventUid, { ...sampleEvent, title: 'Oma', organiser: own });
  const other = await publish(cms, eventUid, { ...sampleEvent, title: 'Muu', organiser: foreign });
  const news = await publish(cms, newsArticleUid, sampleNewsArticle);
  const statusOf = async (uid: EditorialUid, documentId: string) =>
    (await representative.get(`/civil-society/publication/${uid}/${documentId}`)).status;
  expect(await statusOf(organisationUid, own)).toBe(200);
  expect(await statusOf(eventUid, ofOwn)).toBe(200);
  expect(await statusOf(organisationUid, foreign)).toBe(403);
  expect(await statusOf(eventUid, other)).toBe(403);
  expect(await statusOf(newsArticleUid, news)).toBe(403);
  const nobody = await fetch(`${cms.url}/civil-society/publication/${organisationUid}/${own}`);
  expect(nobody.status).toBe(401);
});
