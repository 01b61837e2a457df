import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AdminClient } from '../../tests/admin-client';
import { collectionPath } from '../../tests/collection-path';
import { createdId } from '../../tests/created-id';
import { problemsOf } from '../../tests/problems-of';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, organisationUid, pageUid, themeUid } from '../content-type-uids';

let cms: TestStrapi;
let coordinator: AdminClient;
beforeAll(async () => {
  cms = await startTestStrapi();
  coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
});
afterAll(() => cms.stop());

const organisations = collectionPath(organisationUid);

async function slugOf(documentId: string): Promise<string> {
  const entry = await cms.strapi.db.query(organisationUid).findOne({ where: { documentId } });
  return entry.slug;
}

async function create(data: object): Promise<string> {
  return createdId(await coordinator.post(organisations, { ...sampleOrganisation, ...data }));
}

test('a new entry gets a slug from its name, and the next of the same name another', async () => {
  expect(await slugOf(await create({ name: 'Pöljän Kyläyhdistys ry' }))).toBe(
    'poljan-kylayhdistys-ry',
  );
  // What the admin's form sends where nothing was typed.
  expect(await slugOf(await create({ name: 'Pöljän Kyläyhdistys ry', slug: '' }))).toBe(
    'poljan-kylayhdistys-ry-2',
  );
});

test('entries of one name created at the same time all get a slug of their own', async () => {
  const ids = await Promise.all(
    [1, 2, 3, 4].map(() => create({ name: 'Samaan aikaan perustettu ry' })),
  );
  const slugs = await Promise.all(ids.map(slugOf));
  expect(new Set(slugs).size).toBe(4);
});

test('the slug stays when the name changes, is emptied in the form, or is published', async () => {
  const id = await create({ name: 'Vanha Nimi ry' });
  const renamed = { ...sampleOrganisation, name: 'Uusi Nimi ry', slug: null };
  await coordinator.put(collectionPath(organisationUid, id), renamed);
  await coordinator.post(collectionPath(organisationUid, id, 'publish'), { ...renamed, slug: '' });
  const rows = await cms.strapi.db
    .query(organisationUid)
    .findMany({ where: { documentId: id }, select: ['slug', 'name'] });
  expect(rows).toHaveLength(2);
  for (const row of rows)
    expect(row).toMatchObject({ slug: 'vanha-nimi-ry', name: 'Uusi Nimi ry' });
});

test('a name without Latin letters still gives an address that works', async () => {
  expect(await slugOf(await create({ name: 'Русский клуб' }))).toBe('jarjesto');
  expect(await slugOf(await create({ name: '中文' }))).toBe('jarjesto-2');
});

test('a draft gets its slug when it first has a name', async () => {
  const id = createdId(
    await coordinator.post(collectionPath(eventUid), { ...sampleEvent, title: null }),
  );
  await coordinator.put(collectionPath(eventUid, id), sampleEvent);
  const event = await cms.strapi.db.query(eventUid).findOne({ where: { documentId: id } });
  expect(event.slug).toBe('syysmelonta-kallavedella');
});

test('a slug given by hand is taken, unless it is taken already or malformed', async () => {
  expect(await slugOf(await create({ slug: 'melojat' }))).toBe('melojat');
  const taken = await coordinator.post(organisations, { ...sampleOrganisation, slug: 'melojat' });
  expect(problemsOf(taken)).toEqual({ slug: expect.stringContaining('jo käytössä') });
  const malformed = await coordinator.post(organisations, {
    ...sampleOrganisation,
    slug: 'Kesä_juhla',
  });
  expect(problemsOf(malformed)).toEqual({ slug: expect.stringContaining('”kesa-juhla”') });
});

test('a copy gets a slug of its own', async () => {
  const id = await create({ name: 'Kopioitava ry' });
  const copy = await cms.strapi.documents(organisationUid).clone({ documentId: id });
  expect(copy?.entries[0]).toMatchObject({ slug: 'kopioitava-ry-2' });
});

test('every type that has an address gets one, also without drafts', async () => {
  const theme = await cms.strapi
    .documents(themeUid)
    .create({ data: { name: 'Luonto ja eläimet' } });
  const page = await cms.strapi.documents(pageUid).create({ data: { title: 'Tietoa palvelusta' } });
  expect([theme, page]).toMatchObject([
    { slug: 'luonto-ja-elaimet' },
    { slug: 'tietoa-palvelusta' },
  ]);
});

test('the form proposes the slug that the entry will get', async () => {
  const { body } = await coordinator.post('/content-manager/uid/generate', {
    contentTypeUID: organisationUid,
    field: 'slug',
    data: { name: 'Älä yritä ry' },
  });
  expect(body).toEqual({ data: 'ala-yrita-ry' });
});
