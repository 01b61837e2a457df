import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { idBySlug } from '../../tests/id-by-slug';
import { problemsOf } from '../../tests/problems-of';
import { publish } from '../../tests/publish';
import {
  sampleHelpOffer,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
  sampleSituationRound,
} from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  areaUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  situationRoundUid,
} from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { makeStartingKinds } from './make-starting-kinds';

let cms: TestStrapi;
let coordinator: AdminClient;
let kind: string;
let area: string;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  area = await idBySlug(cms, areaUid, 'rautavaara');
});
afterAll(() => cms.stop());

let section: string;
let count = 0;
beforeEach(async () => {
  section = await publish(cms, helpSectionUid, sampleHelpSection);
  kind = await publish(cms, helpKindUid, { name: `Laji ${(count += 1)}` });
});

const offer = (more: object = {}) =>
  publish(cms, helpOfferUid, {
    ...sampleHelpOffer,
    ...{ helpSection: section, kinds: [kind], areas: [area] },
    ...more,
  });
const rowsOf = (documentId: string) =>
  cms.strapi.db.query(helpOfferUid).findMany({ where: { documentId }, orderBy: 'id' });

describe('publishing', () => {
  test('an offer says what is missing, all at once', async () => {
    const draft = await coordinator.post(collectionPath(helpOfferUid), { title: 'Apua' });
    const id = createdId(draft);
    const answer = await coordinator.post(collectionPath(helpOfferUid, id, 'publish'), {
      title: 'Apua',
      confirmedAt: new Date(Date.now() + 86_400_000).toISOString(),
    });
    expect(answer.status).toBe(400);
    expect(Object.keys(problemsOf(answer)).sort()).toEqual(
      ['areas', 'byPhone', 'confirmedAt', 'helpSection', 'kinds', 'organisation'].sort(),
    );
  });

  test('an offer of an organisation waits for the organisation', async () => {
    const { documentId: organisation } = await cms.strapi
      .documents(organisationUid)
      .create({ data: sampleOrganisation satisfies Record<string, unknown> });
    await expect(offer({ organisation })).rejects.toThrow(/Järjestöä ei ole julkaistu/);
  });

  test('a round needs its section and its figures', async () => {
    const { name, startsOn } = sampleSituationRound;
    const round = publish(cms, situationRoundUid, { name, startsOn, endsOn: '2026-04-01' });
    await expect(round).rejects.toMatchObject({
      details: {
        errors: [
          { path: ['endsOn'] },
          { path: ['helpSection'] },
          { path: ['name'], message: expect.stringContaining('Tuo kyselyn vastaukset') },
        ],
      },
    });
  });

  test.each([
    ['a kind without its capacities', { byKind: [{ kind: 'Ruoka-apu', count: 12 }] }],
    ['a count that is none', { answers: 'monta' }],
  ])('a round whose figures have %s is refused', async (_what, changes) => {
    const figures = { ...sampleSituationRound.figures, ...changes };
    const round = publish(cms, situationRoundUid, {
      ...sampleSituationRound,
      helpSection: section,
      figures,
    });
    await expect(round).rejects.toThrow(/luvut ovat puutteelliset.*uudelleen.*Kyselyn tuonti/);
  });

  test('a confirmation that is there stays, also when the offer is published anew', async () => {
    const confirmedAt = '2026-11-20T08:00:00.000Z';
    const id = await offer({ confirmedAt });
    const path = collectionPath(helpOfferUid, id, 'publish');
    expect(await coordinator.post(path, { title: 'Muutettu' })).toMatchObject({ status: 200 });
    expect(await rowsOf(id)).toMatchObject([{ confirmedAt }, { confirmedAt, title: 'Muutettu' }]);
  });

  test('the keys of an offer are never taken from a request', async () => {
    const id = await offer();
    const path = collectionPath(helpOfferUid, id, 'publish');
    await coordinator.post(path, { title: 'Muutettu', sectionKey: 'muu', organisationKey: 'muu' });
    const keys = { sectionKey: section, organisationKey: null };
    expect(await rowsOf(id)).toMatchObject([keys, keys]);
  });
});

describe('deleting', () => {
  test.each([
    ['a kind', () => collectionPath(helpKindUid, kind), /1 auttamistoiminnassa.*toinen laji/],
    ['an area', () => collectionPath(areaUid, area), /auttamistoiminnassa.*toinen alue/],
    [
      'a section',
      () => collectionPath(helpSectionUid, section),
      /1 auttamistoiminnassa, 1 tilannekuvassa, 1 uutisessa\. Arkistoi osio/,
    ],
  ])('%s that is in use is refused, and says where it is', async (_, path, message) => {
    await offer();
    const own = { helpSection: section };
    await publish(cms, situationRoundUid, { ...sampleSituationRound, ...own });
    await publish(cms, newsArticleUid, { ...sampleNewsArticle, ...own });
    expect(await coordinator.delete(path())).toMatchObject({
      status: 400,
      body: { error: { message: expect.stringMatching(message) } },
    });
  });

  test('what nobody uses is deleted', async () => {
    for (const path of [collectionPath(helpKindUid, kind), collectionPath(helpSectionUid, section)])
      expect(await coordinator.delete(path)).toMatchObject({ status: 200 });
  });

  test('an organisation takes its offers with it, and the site hears', async () => {
    const organisation = await publish(cms, organisationUid, sampleOrganisation);
    const [theirs, given] = [
      await offer({ organisation, groupName: null }),
      await offer({ organisation }),
    ];
    const data: Record<string, unknown> = { organisation: null };
    await cms.strapi.documents(helpOfferUid).update({ documentId: given, data });
    expect(await coordinator.delete(collectionPath(organisationUid, organisation))).toMatchObject({
      status: 200,
    });
    expect(await rowsOf(theirs)).toEqual([]);
    // The draft has already made it a group's: that stays.
    expect(await rowsOf(given)).toMatchObject([{ publishedAt: null, organisationKey: null }]);
    const messages = await cms.strapi.db.query(outboxUid).findMany({
      where: { contentDocumentId: { $in: [theirs, given] } },
      orderBy: 'id',
    });
    expect(messages.map(({ action }) => String(action))).toEqual([
      ...['publish', 'publish'],
      ...['delete', 'unpublish'],
    ]);
  });
});

test('a kind that the coordinator has deleted does not come back', async () => {
  const gone = await idBySlug(cms, helpKindUid, 'lahjoita');
  await cms.strapi.documents(helpKindUid).delete({ documentId: gone });
  await makeStartingKinds({ strapi: cms.strapi });
  expect(await cms.strapi.db.query(helpKindUid).count({ where: { slug: 'lahjoita' } })).toBe(0);
});
