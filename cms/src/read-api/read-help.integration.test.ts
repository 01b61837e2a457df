import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { idBySlug } from '../../tests/id-by-slug.ts';
import { publish } from '../../tests/publish.ts';
import { readApi } from '../../tests/read-api-client.ts';
import { readList } from '../../tests/read-list.ts';
import {
  sampleHelpOffer,
  sampleHelpSection,
  sampleNewsArticle,
  sampleOrganisation,
  sampleSituationRound,
} from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import {
  areaUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  situationRoundUid,
} from '../content-type-uids';

let cms: TestStrapi;
let places: { kinds: string[]; areas: string[] };
beforeAll(async () => {
  cms = await startTestStrapi();
  places = {
    kinds: [await idBySlug(cms, helpKindUid, 'asiointiapu')],
    areas: [await idBySlug(cms, areaUid, 'kuopio')],
  };
});
afterAll(() => cms.stop());

let section: string;
beforeEach(async () => {
  section = await publish(cms, helpSectionUid, sampleHelpSection);
});

const offer = (more: object = {}) =>
  publish(cms, helpOfferUid, { ...sampleHelpOffer, ...places, helpSection: section, ...more });
const setState = (state: string) => {
  const data: Record<string, unknown> = { state };
  return cms.strapi
    .documents(helpSectionUid)
    .update({ documentId: section, data, status: 'published' });
};
/** Ids of the entries of a list that are among `ids`. */
const shown = async (list: string, ...ids: string[]) =>
  (await readList(cms, `${list} { documentId }`))
    .map(({ documentId }) => documentId)
    .filter((id) => ids.some((one) => one === id));

test('a new service has kinds of help, in their order', async () => {
  const kinds = await readList(cms, 'helpKinds { slug name audience order }');
  expect(kinds[0]).toEqual({
    slug: 'asiointiapu',
    name: 'Asiointiapu',
    audience: 'needs_help',
    order: 10,
  });
  expect(kinds.map(({ slug }) => slug)).toContain('vapaaehtoiseksi');
});

test('an offer is read with all that belongs to it', async () => {
  const organisation = await publish(cms, organisationUid, sampleOrganisation);
  const confirmedAt = '2026-11-20T08:00:00.000Z';
  const more = { organisation, groupName: null, byAtTheDoor: true, forWhom: 'Kaikille' };
  const documentId = await offer({ ...more, confirmedAt });
  const fields = `helpSection kinds { slug } areas { slug } access phones { number hours }
    organisation { documentId name } groupName forWhom confirmedAt isPaused`;
  expect(await readList(cms, `helpOffers(documentIds: ["${documentId}"]) { ${fields} }`)).toEqual([
    {
      helpSection: section,
      kinds: [{ slug: 'asiointiapu' }],
      areas: [{ slug: 'kuopio' }],
      access: ['phone', 'at_the_door'],
      phones: [{ number: '017 000 1001', hours: null }],
      organisation: { documentId: organisation, name: sampleOrganisation.name },
      groupName: null,
      forWhom: 'Kaikille',
      confirmedAt,
      isPaused: false,
    },
  ]);
});

test('an offer that is published without a confirmation is confirmed at that moment', async () => {
  const before = Date.now();
  const documentId = await offer();
  const [read] = await readList(cms, `helpOffers(documentIds: ["${documentId}"]) { confirmedAt }`);
  const confirmedAt = Date.parse(String(read?.confirmedAt));
  expect(confirmedAt).toBeGreaterThanOrEqual(before);
  expect(confirmedAt).toBeLessThanOrEqual(Date.now());
});

test('nothing of a section in preparation is given, and all of it once it is opened', async () => {
  await setState('in_preparation');
  const own = { helpSection: section };
  const lists = {
    helpSections: section,
    helpOffers: await offer(),
    newsArticles: await publish(cms, newsArticleUid, { ...sampleNewsArticle, ...own }),
    situationRounds: await publish(cms, situationRoundUid, { ...sampleSituationRound, ...own }),
  };
  for (const [list, id] of Object.entries(lists)) expect(await shown(list, id), list).toEqual([]);
  for (const state of ['open', 'quiet', 'archived']) {
    await setState(state);
    for (const [list, id] of Object.entries(lists))
      expect(await shown(list, id), `${list}, ${state}`).toEqual([id]);
  }
  await cms.strapi.documents(helpSectionUid).unpublish({ documentId: section });
  for (const [list, id] of Object.entries(lists)) expect(await shown(list, id), list).toEqual([]);
  await cms.strapi.documents(helpSectionUid).publish({ documentId: section });
  for (const [list, id] of Object.entries(lists)) expect(await shown(list, id), list).toEqual([id]);
});

test('an organisation takes its offers with it, and has them again when it is back', async () => {
  const organisation = await publish(cms, organisationUid, sampleOrganisation);
  const [theirs, others] = [await offer({ organisation, groupName: null }), await offer()];
  const organisations = cms.strapi.documents(organisationUid);
  expect((await shown('helpOffers', theirs, others)).sort()).toEqual([theirs, others].sort());
  await organisations.unpublish({ documentId: organisation });
  expect(await shown('helpOffers', theirs, others)).toEqual([others]);
  await organisations.publish({ documentId: organisation });
  expect((await shown('helpOffers', theirs, others)).sort()).toEqual([theirs, others].sort());
});

test('of needs only those are given that may be published, and of drafts nothing', async () => {
  const needs = [
    { text: 'Kuljettajia kauppakasseille.', mayBePublished: true },
    { text: 'Soittakaa Aino Virtaselle.', mayBePublished: false },
  ];
  const data = { ...sampleSituationRound, helpSection: section, needs };
  const round = await publish(cms, situationRoundUid, data);
  const change: Record<string, unknown> = { name: 'Luonnos' };
  await cms.strapi.documents(situationRoundUid).update({ documentId: round, data: change });
  expect(
    await readList(cms, `situationRounds(documentIds: ["${round}"]) { name figures needs }`),
  ).toEqual([
    {
      name: sampleSituationRound.name,
      figures: sampleSituationRound.figures,
      needs: ['Kuljettajia kauppakasseille.'],
    },
  ]);
});

test.each([
  'helpOffers { contactEmail }',
  'helpOffers { contactName }',
  'helpOffers { sectionKey }',
  'helpSections { surveyMapping }',
  'situationRounds { needs { mayBePublished } }',
])('%s can’t be asked for', async (field) => {
  const { errors } = await readApi(cms.url, cms.readApiToken, `{ ${field} }`);
  expect(errors).toMatch(/Cannot query field|must not have a selection/);
});
