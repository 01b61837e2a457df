import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client.ts';
import { collectionPath } from '../../tests/collection-path.ts';
import { createdId } from '../../tests/created-id.ts';
import { sampleNewsArticle, sampleOrganisation } from '../../tests/sample-content.ts';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import {
  areaUid,
  changeLogEntryUid,
  newsArticleUid,
  organisationUid,
  serviceSettingsUid,
  themeUid,
} from '../content-type-uids';
import { changesAnswerSchema } from './change-log-answers';
import { pruneChangeLog } from './prune-change-log';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

let newest = 0;
const entries = () => cms.strapi.db.query(changeLogEntryUid);
beforeEach(async () => {
  newest = (await entries().findOne({ orderBy: { id: 'desc' } }))?.id ?? 0;
});
/** What has been logged since the test began, in its order. */
const logged = async () => {
  const rows = await entries().findMany({ where: { id: { $gt: newest } }, orderBy: { id: 'asc' } });
  return rows.map(({ action, fields }) => [action, ...fields].join(' '));
};
const organisations = () => cms.strapi.documents(organisationUid);
const draft = async (name: string): Promise<string> =>
  (await organisations().create({ data: { ...sampleOrganisation, name } })).documentId;
const update = (documentId: string, data: Record<string, unknown>) =>
  organisations().update({ documentId, data });

test('an editor is named, with what they changed and without what it was', async () => {
  const path = collectionPath(organisationUid);
  const documentId = createdId(
    await coordinator.post(path, { ...sampleOrganisation, name: 'Kuoro ry' }),
  );
  await coordinator.put(`${path}/${documentId}`, {
    ...sampleOrganisation,
    name: 'Kuoro ry',
    phone: '017 000 9702',
  });
  const [created, updated] = await entries().findMany({
    where: { contentDocumentId: documentId },
    orderBy: { id: 'asc' },
  });
  const common = {
    contentType: organisationUid,
    title: 'Kuoro ry',
    ownerKey: documentId,
    editorId: coordinator.userId,
    editorName: 'Testi Henkilö',
  };
  expect(created).toMatchObject({ ...common, action: 'create', fields: [] });
  expect(updated).toMatchObject({ ...common, action: 'update', fields: ['phone'] });
  expect(JSON.stringify(updated)).not.toContain('9702');
  expect(JSON.stringify(updated)).not.toContain('@');
});

test('what the service does itself is named so', async () => {
  await draft('Tuotu yhdistys');
  const row = await entries().findOne({ orderBy: { id: 'desc' } });
  expect(row).toMatchObject({ editorId: null, editorName: 'Järjestelmä', action: 'create' });
});

test('components and relations are told by the field that holds them', async () => {
  const area = await cms.strapi.documents(areaUid).findFirst({ filters: { slug: 'kuopio' } });
  const documentId = await draft('Osien yhdistys');
  const address = { street: 'Rantakatu 1', postalCode: '70100', city: 'Kuopio' };
  await update(documentId, { address });
  await update(documentId, {
    address: { ...address, street: 'Rantakatu 2' },
    areas: [area?.documentId],
  });
  await update(documentId, { areas: [] });
  expect(await logged()).toEqual([
    'create',
    'update address',
    'update areas address',
    'update areas',
  ]);
});

test('a save that changes nothing leaves nothing', async () => {
  const documentId = await draft('Sama yhdistys');
  await update(documentId, { ...sampleOrganisation, name: 'Sama yhdistys' });
  await organisations().unpublish({ documentId });
  await organisations().discardDraft({ documentId });
  expect(await logged()).toEqual(['create']);
});

test('publishing tells what became different in public', async () => {
  const documentId = await draft('Julkinen yhdistys');
  await organisations().publish({ documentId });
  await update(documentId, { summary: 'Uusi tiivistelmä, joka kertoo enemmän toiminnasta.' });
  await organisations().publish({ documentId });
  await organisations().publish({ documentId });
  await update(documentId, { phone: '017 000 9703' });
  await organisations().discardDraft({ documentId });
  await organisations().unpublish({ documentId });
  await organisations().delete({ documentId });
  expect(await logged()).toEqual([
    'create',
    'publish',
    'update summary',
    'publish summary',
    'update phone',
    'discardDraft phone',
    'unpublish',
    'delete',
  ]);
});

test('a copy, types without drafts and the settings are logged too', async () => {
  const documentId = await draft('Alkuperäinen');
  await organisations().clone({ documentId, data: { name: 'Kopio', slug: '' } });
  const theme: Record<string, unknown> = {
    name: 'Kalastus',
    slug: 'kalastus',
    icon: 'nature',
    order: 9,
  };
  const created = await cms.strapi.documents(themeUid).create({ data: theme });
  const data: Record<string, unknown> = { order: 10 };
  await cms.strapi.documents(themeUid).update({ documentId: created.documentId, data });
  const path = `/content-manager/single-types/${serviceSettingsUid}`;
  expect(await coordinator.put(path, { representativesMayPublish: true })).toMatchObject({
    status: 200,
  });
  expect(await logged()).toEqual([
    'create',
    'clone',
    'create',
    'update order',
    'update representativesMayPublish',
  ]);
});

test('what is rolled back was never done', async () => {
  const documentId = await draft('Peruttu');
  const failing = cms.strapi.db.transaction(async () => {
    await update(documentId, { phone: '017 000 9704' });
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  await expect(update(documentId, { name: 'x'.repeat(200) })).rejects.toThrow();
  expect(await logged()).toEqual(['create']);
});

test('bulk actions are logged, each entry of them', async () => {
  const documents = cms.strapi.documents(newsArticleUid);
  const documentIds = [];
  for (const title of ['Eka uutinen', 'Toka uutinen'])
    documentIds.push(
      (await documents.create({ data: { ...sampleNewsArticle, title } })).documentId,
    );
  const actions = `${collectionPath(newsArticleUid)}/actions`;
  for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkDelete'])
    expect(await coordinator.post(`${actions}/${action}`, { documentIds })).toMatchObject({
      status: 200,
    });
  for (const documentId of documentIds) {
    const rows = await entries().findMany({
      where: { contentDocumentId: documentId },
      orderBy: { id: 'asc' },
    });
    expect(rows.map(({ action }) => action)).toEqual(['create', 'publish', 'unpublish', 'delete']);
  }
});

test('the coordinator reads an entry, page by page, and the latest of the service', async () => {
  const documentId = await draft('Luettava');
  for (const phone of ['017 000 9701', '017 000 9702', '017 000 9703'])
    await update(documentId, { phone });
  const path = `/civil-society/changes/${organisationUid}/${documentId}`;
  const first = changesAnswerSchema.parse((await coordinator.get(`${path}?limit=3`)).body);
  expect(first.changes.map(({ action }) => action)).toEqual(['update', 'update', 'update']);
  expect(first.hasMore).toBe(true);
  const before = first.changes.at(-1)?.id;
  const rest = changesAnswerSchema.parse((await coordinator.get(`${path}?before=${before}`)).body);
  expect(rest).toMatchObject({
    changes: [{ action: 'create', title: 'Luettava' }],
    hasMore: false,
  });
  const latest = changesAnswerSchema.parse(
    (await coordinator.get('/civil-society/changes?limit=1')).body,
  );
  expect(latest.changes).toEqual(first.changes.slice(0, 1));
  expect(await coordinator.get('/civil-society/changes?limit=1000')).toMatchObject({ status: 400 });
});

test('a representative reads nothing of it, their own organisation included', async () => {
  const documentId = await draft('Oma järjestö');
  const representative = await cms.adminLogin({
    role: 'organisation-representative',
    organisations: [documentId],
  });
  for (const path of [
    '/civil-society/changes',
    `/civil-society/changes/${organisationUid}/${documentId}`,
  ]) {
    const { status, body } = await representative.get(path);
    expect(status).toBe(403);
    expect(JSON.stringify(body)).not.toContain('Oma järjestö');
  }
  expect((await fetch(`${cms.url}/civil-society/changes`)).status).toBe(401);
});

test('nobody changes or deletes what is logged, the administrator included', async () => {
  const documentId = await draft('Muistettava');
  const row = await entries().findOne({ where: { contentDocumentId: documentId } });
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  const path = `/content-manager/collection-types/${changeLogEntryUid}`;
  const attempts = [
    administrator.put(`${path}/${row.documentId}`, { title: 'Toinen' }),
    administrator.delete(`${path}/${row.documentId}`),
    administrator.post(path, { action: 'create', contentType: 'x', contentDocumentId: 'y' }),
    administrator.post(`${path}/actions/bulkDelete`, { documentIds: [row.documentId] }),
    administrator.delete(`/civil-society/changes/${organisationUid}/${documentId}`),
  ];
  for (const attempt of attempts) expect((await attempt).status).toBeGreaterThanOrEqual(400);
  const documents = cms.strapi.documents(changeLogEntryUid);
  const data: Record<string, unknown> = { title: 'Toinen' };
  await expect(documents.update({ documentId: row.documentId, data })).rejects.toThrow(/only ever/);
  await expect(documents.delete({ documentId: row.documentId })).rejects.toThrow(/only ever/);
  await expect(entries().deleteMany({})).rejects.toThrow(/only ever/);
  expect(await entries().findOne({ where: { id: row.id } })).toEqual(row);
});

test('what is over 24 months old is dropped, and nothing else', async () => {
  const entry = {
    contentType: themeUid,
    action: 'update',
    fields: [],
    editorId: null,
    editorName: 'Järjestelmä',
  };
  const add = (contentDocumentId: string, at: string) =>
    entries().create({ data: { ...entry, contentDocumentId, at: new Date(at) } });
  await add('too-old', '2024-02-29T11:00:00Z');
  await add('still-kept', '2024-03-02T11:00:00Z');
  const count = await entries().count();
  await pruneChangeLog(cms.strapi, new Date('2026-03-01T12:00:00Z'));
  expect(await entries().count({ where: { contentDocumentId: 'too-old' } })).toBe(0);
  expect(await entries().count()).toBe(count - 1);
  expect(cms.strapi.cron.jobs.map(({ name }) => name)).toContain('pruneChangeLog');
});
