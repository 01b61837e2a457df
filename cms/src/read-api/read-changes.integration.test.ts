import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { publish } from '../../tests/publish.ts';
import { readApi } from '../../tests/read-api-client.ts';
import { idBySlug } from '../../tests/id-by-slug.ts';
import {
  sampleEvent,
  sampleHelpOffer,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
  sampleSituationRound,
} from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import {
  areaUid,
  eventUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
  themeUid,
} from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { pruneOutbox } from '../outbox/prune-outbox';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi({ PUBLISHER_URL: '' });
});
afterAll(() => cms.stop());

const answerSchema = z.object({
  contentRevision: z.number(),
  contentChanges: z.object({
    revision: z.number(),
    isComplete: z.boolean(),
    changes: z.array(
      z.object({ contentType: z.string(), documentId: z.string(), revision: z.number() }),
    ),
  }),
});
async function read(after: number) {
  const fields = 'revision isComplete changes { contentType documentId revision }';
  const query = `{ contentRevision contentChanges(after: ${after}) { ${fields} } }`;
  const { data, errors } = await readApi(cms.url, cms.readApiToken, query);
  expect(errors).toBe('');
  return answerSchema.parse(data);
}
const changesAfter = async (after: number) => (await read(after)).contentChanges;
const newest = async () => (await read(0)).contentRevision;
const organisation = (name: string) =>
  publish(cms, organisationUid, { ...sampleOrganisation, name });

test('every changed entry is listed once, by its newest change', async () => {
  const first = await organisation('Ensimmäinen ry');
  const before = await newest();
  expect(await changesAfter(before)).toEqual({ revision: before, isComplete: true, changes: [] });

  const second = await organisation('Toinen ry');
  const event = await publish(cms, eventUid, { ...sampleEvent, organiser: second });
  const news = await publish(cms, newsArticleUid, sampleNewsArticle);
  const page = await publish(cms, pageUid, { title: 'Tietoa', slug: 'tietoa' });
  const synonym = { term: 'mummokerho', targets: 'ikäihmiset' };
  const words = await publish(cms, searchSynonymUid, synonym);
  const theme = await publish(cms, themeUid, { name: 'Luonto', icon: 'nature', order: 1 });
  const helpSection = await publish(cms, helpSectionUid, sampleHelpSection);
  const kind = await publish(cms, helpKindUid, { name: 'Lumitöitä' });
  const offer = await publish(cms, helpOfferUid, {
    ...{ ...sampleHelpOffer, helpSection, kinds: [kind] },
    areas: [await idBySlug(cms, areaUid, 'kuopio')],
  });
  const round = await publish(cms, situationRoundUid, { ...sampleSituationRound, helpSection });
  await cms.strapi.documents(organisationUid).unpublish({ documentId: second });
  await cms.strapi.documents(organisationUid).delete({ documentId: first });

  const { revision, isComplete, changes } = await changesAfter(before);
  expect(isComplete).toBe(true);
  expect(revision).toBe(await newest());
  expect(changes.map(({ contentType, documentId }) => [contentType, documentId])).toEqual([
    ['event', event],
    ['newsArticle', news],
    ['page', page],
    ['searchSynonym', words],
    ['theme', theme],
    ['helpSection', helpSection],
    ['helpKind', kind],
    ['helpOffer', offer],
    ['situationRound', round],
    ['organisation', second],
    ['organisation', first],
  ]);
  expect(changes.at(-1)?.revision).toBe(revision);
  const later = await changesAfter(changes.at(-2)?.revision ?? 0);
  expect(later.changes).toEqual(changes.slice(-1));
});

test.each([
  ['that never was', () => -1],
  ['of another database, ahead of this one', (revision: number) => revision + 1],
])('a revision %s has no complete list', async (_which, after) => {
  await organisation('Näkyvä ry');
  const revision = await newest();
  expect(await changesAfter(after(revision))).toEqual({ revision, isComplete: false, changes: [] });
});

test('a list is not complete once its beginning may have been pruned', async () => {
  await organisation('Muistettu ry');
  const before = await newest();
  await organisation('Seuraava ry');
  expect(await changesAfter(before)).toMatchObject({ isComplete: true, changes: [{}] });
  const outbox = cms.strapi.db.query(outboxUid);
  await outbox.updateMany({ where: {}, data: { deliveredAt: new Date('2026-01-01') } });
  await pruneOutbox(cms.strapi, new Date('2026-06-01'));
  const revision = await newest();
  expect(await changesAfter(before)).toEqual({ revision, isComplete: false, changes: [] });
  expect(await changesAfter(revision)).toEqual({ revision, isComplete: true, changes: [] });
});

test('a list is not complete when it would be longer than a thousand', async () => {
  await organisation('Ennen tuontia ry');
  const before = await newest();
  const row = { contentType: pageUid, action: 'update', attempts: 0, nextAttemptAt: new Date() };
  const rows = Array.from({ length: 1001 }, (_, at) => ({ ...row, contentDocumentId: `p${at}` }));
  await cms.strapi.db.query(outboxUid).createMany({ data: rows });
  const revision = await newest();
  expect(await changesAfter(before)).toEqual({ revision, isComplete: false, changes: [] });
  expect(await changesAfter(before + 1)).toMatchObject({ revision, isComplete: true });
});

test('nor is it when something changed of which this API knows nothing', async () => {
  await organisation('Ennen muutosta ry');
  const before = await newest();
  await cms.strapi.db.query(outboxUid).create({
    data: {
      contentType: 'api::forgotten.forgotten',
      contentDocumentId: 'forgotten',
      action: 'update',
      attempts: 0,
      nextAttemptAt: new Date(),
    },
  });
  expect(await changesAfter(before)).toMatchObject({ isComplete: false, changes: [] });
});
