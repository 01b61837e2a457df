import { localDate } from '@civil-society/shared/event/local-time';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { publish } from '../../tests/publish';
import { sampleNewsArticle } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import {
  areaUid,
  helpKindUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
} from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { helpOverviewSchema, helpSectionsSchema } from './help-overview-answers';

let cms: TestStrapi;
let coordinator: AdminClient;
let representative: AdminClient;
let section: string;
const day = 24 * 60 * 60 * 1000;
const daysAgo = (days: number) => new Date(Date.now() - days * day).toISOString();

beforeAll(async () => {
  cms = await startTestStrapi();
  const areaOf = async (slug: string) =>
    (await cms.strapi.documents(areaUid).findFirst({ filters: { slug } }))?.documentId ?? '';
  const kind = (name: string, audience: 'needs_help' | 'wants_to_help') =>
    cms.strapi
      .documents(helpKindUid)
      .create({ data: { name, slug: name.toLowerCase(), audience, order: 1 } });
  const errands = await kind('Kauppakassi', 'needs_help');
  const volunteers = await kind('Soittoringiksi', 'wants_to_help');
  const created = await cms.strapi.documents(helpSectionUid).create({
    data: {
      name: 'Tulva-apu',
      lead: 'Apua tulvan aikana.',
      bannerText: 'Apua tulvaan',
      emergencyContacts: [{ label: 'Hätänumero', phone: '112' }],
    },
  });
  section = created.documentId;
  const offer = {
    helpSection: section,
    kinds: [errands.documentId],
    areas: [await areaOf('nilsia')],
    groupName: 'Kylän väki',
    byPhone: true,
    phones: [{ number: '017 000 1234' }],
  };
  const offers = [
    { title: 'Tuore apu', confirmedAt: daysAgo(1) },
    {
      title: 'Vanheneva apu',
      confirmedAt: daysAgo(12),
      kinds: [errands.documentId, volunteers.documentId],
    },
    { title: 'Hiljainen apu', confirmedAt: daysAgo(20) },
    { title: 'Tauolla oleva apu', confirmedAt: daysAgo(1), isPaused: true },
  ];
  for (const one of offers) await publish(cms, helpOfferUid, { ...offer, ...one });
  await cms.strapi.documents(helpOfferUid).create({ data: { ...offer, title: 'Luonnos' } });
  await publish(cms, newsArticleUid, { ...sampleNewsArticle, helpSection: section });
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
  representative = await cms.adminLogin({ role: 'organisation-representative' });
});
afterAll(() => cms.stop());

const overview = async () =>
  helpOverviewSchema.parse((await coordinator.get(`/civil-society/help-sections/${section}`)).body);
const move = async (from: string, to: string, client = coordinator, version?: string) =>
  client.post(`/civil-society/help-sections/${section}/state`, {
    ...{ from, to },
    version: version ?? (await overview()).version,
  });
const stored = (publishedAt: null | { $notNull: true }) =>
  cms.strapi.db.query(helpSectionUid).findOne({ where: { documentId: section, publishedAt } });

test('tells what is shown, what expires, what silence has hidden and where help is missing', async () => {
  const { preview, counts, expiring, silent, drafts, coverage, version, ...page } =
    await overview();
  expect(Date.parse(version)).not.toBeNaN();
  expect(page).toEqual({
    documentId: section,
    state: 'in_preparation',
    nextStates: ['open'],
    hasChanges: true,
  });
  expect(preview).toMatchObject({ name: 'Tulva-apu', bannerText: 'Apua tulvaan' });
  expect(preview.emergencyContacts).toEqual([{ label: 'Hätänumero', phone: '112', website: null }]);
  expect(counts).toEqual({ shown: 2, paused: 1, silent: 1, drafts: 1, news: 1 });
  expect(expiring.map(({ title }) => title)).toEqual(['Vanheneva apu']);
  expect(silent).toMatchObject([{ title: 'Hiljainen apu', provider: 'Kylän väki' }]);
  expect(drafts).toMatchObject([{ title: 'Luonnos', provider: 'Kylän väki' }]);
  const column = coverage.kinds.findIndex(({ name }) => name === 'Kauppakassi');
  // Only for those who need help, and Nilsiä is a part of Kuopio.
  expect(coverage.kinds.some(({ name }) => name === 'Soittoringiksi')).toBe(false);
  const at = (slug: string) =>
    coverage.municipalities.find((municipality) => municipality.slug === slug)?.counts[column];
  expect([at('kuopio'), at('kaavi'), at('nilsia')]).toEqual([2, 0, undefined]);
});

test('a section opens, quietens, ends and opens again, each time published with its day', async () => {
  const today = localDate(new Date());
  const messages = () =>
    cms.strapi.db.query(outboxUid).count({ where: { contentType: helpSectionUid } });
  const before = await messages();
  expect((await move('in_preparation', 'open')).body).toEqual({ state: 'open' });
  expect(await stored({ $notNull: true })).toMatchObject({ state: 'open', opensOn: today });
  expect(await messages()).toBeGreaterThan(before);
  const open = await overview();
  expect(open).toMatchObject({
    state: 'open',
    nextStates: ['quiet', 'archived'],
    hasChanges: false,
  });
  expect(open.publicUrl).toMatch(/\/apu\/tulva-apu\/$/);
  await move('open', 'quiet');
  await move('quiet', 'archived');
  expect(await stored({ $notNull: true })).toMatchObject({ state: 'archived', closesOn: today });
  await move('archived', 'open');
  expect(await stored(null)).toMatchObject({ state: 'open' });
});

test('what somebody else has changed meanwhile, or what makes no sense, is refused', async () => {
  const late = await move('in_preparation', 'open');
  expect(late.status).toBe(409);
  expect((await move('open', 'in_preparation')).status).toBe(409);
  expect((await move('open', 'gone')).status).toBe(400);
  expect(await stored(null)).toMatchObject({ state: 'open' });
});

test('what was saved after the preview is not published unseen', async () => {
  const { version } = await overview();
  const data: Record<string, unknown> = { bannerText: 'Toinen palkki' };
  await cms.strapi.documents(helpSectionUid).update({ documentId: section, data });
  expect((await move('open', 'quiet', coordinator, version)).status).toBe(409);
  expect(await stored({ $notNull: true })).toMatchObject({ bannerText: 'Apua tulvaan' });
});

test('a section that cannot be published stays as it is, with the reason', async () => {
  const data: Record<string, unknown> = { lead: '' };
  await cms.strapi.documents(helpSectionUid).update({ documentId: section, data });
  const refused = await move('open', 'archived');
  expect(refused.status).toBe(400);
  expect(await stored(null)).toMatchObject({ state: 'open' });
});

test('is the coordinator’s alone', async () => {
  expect((await representative.get('/civil-society/help-sections')).status).toBe(403);
  expect((await representative.get(`/civil-society/help-sections/${section}`)).status).toBe(403);
  expect((await move('open', 'archived', representative)).status).toBe(403);
  const { sections } = helpSectionsSchema.parse(
    (await coordinator.get('/civil-society/help-sections')).body,
  );
  expect(sections).toContainEqual({
    documentId: section,
    name: 'Tulva-apu',
    state: 'open',
    isPublished: true,
  });
});
