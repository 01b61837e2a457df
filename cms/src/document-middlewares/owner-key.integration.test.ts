import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleEvent, sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid, organisationUid } from '../content-type-uids';

let cms: TestStrapi;
let first: string;
let second: string;
beforeAll(async () => {
  cms = await startTestStrapi();
  first = await createOrganisation('Ensimmäinen ry');
  second = await createOrganisation('Toinen ry');
});
afterAll(() => cms.stop());

async function createOrganisation(name: string): Promise<string> {
  const { documentId } = await cms.strapi.documents(organisationUid).create({
    data: { ...sampleOrganisation, name, ownerKey: 'forged' },
    status: 'published',
  });
  return documentId;
}

function rowsOf(uid: typeof eventUid | typeof organisationUid, documentId: string) {
  return cms.strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['ownerKey'], orderBy: { publishedAt: 'asc' } });
}

test('an organisation owns itself, as a draft and published, whatever a request says', async () => {
  const data: Record<string, unknown> = { ownerKey: second };
  await cms.strapi.documents(organisationUid).update({ documentId: first, data });
  expect(await rowsOf(organisationUid, first)).toMatchObject([
    { ownerKey: first },
    { ownerKey: first },
  ]);
});

test('an event belongs to its organiser; a change reaches the public row when it is published', async () => {
  const documents = cms.strapi.documents(eventUid);
  const { documentId, ownerKey } = await documents.create({
    data: { ...sampleEvent, organiser: first, ownerKey: 'forged' },
    status: 'published',
  });
  expect(ownerKey).toBe(first);
  expect(await rowsOf(eventUid, documentId)).toMatchObject([
    { ownerKey: first },
    { ownerKey: first },
  ]);

  const data: Record<string, unknown> = { organiser: { connect: [second] } };
  await documents.update({ documentId, data });
  const keys = async () => (await rowsOf(eventUid, documentId)).map((row) => row.ownerKey).sort();
  expect(await keys()).toEqual([first, second].sort());
  await documents.publish({ documentId });
  expect(await keys()).toEqual([second, second]);
});

test('a copy belongs to the organiser it gets', async () => {
  const documents = cms.strapi.documents(eventUid);
  const { documentId } = await documents.create({ data: { ...sampleEvent, organiser: first } });
  const same = await documents.clone({ documentId });
  const other = await documents.clone({ documentId, data: { organiser: second } });
  expect(same?.entries[0]).toMatchObject({ ownerKey: first });
  expect(other?.entries[0]).toMatchObject({ ownerKey: second });
});

test('a public event keeps its owner while its organiser is not public', async () => {
  const organisation = await createOrganisation('Tauolle jäävä ry');
  const { documentId } = await cms.strapi.documents(eventUid).create({
    data: { ...sampleEvent, organiser: organisation },
    status: 'published',
  });
  await cms.strapi.documents(organisationUid).unpublish({ documentId: organisation });
  expect(await rowsOf(eventUid, documentId)).toMatchObject([
    { ownerKey: organisation },
    { ownerKey: organisation },
  ]);
  await cms.strapi.documents(eventUid).discardDraft({ documentId });
  expect((await rowsOf(eventUid, documentId)).map((row) => row.ownerKey)).toEqual([
    organisation,
    organisation,
  ]);
});

test('an event without an organiser belongs to nobody', async () => {
  const event = await cms.strapi.documents(eventUid).create({
    data: { ...sampleEvent, ownerKey: first },
  });
  expect(await rowsOf(eventUid, event.documentId)).toMatchObject([{ ownerKey: null }]);
});
