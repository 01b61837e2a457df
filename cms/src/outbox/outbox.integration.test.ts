import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi.ts';
import { sampleOrganisation } from '../../tests/sample-content.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../../tests/webhook-receiver.ts';
import { organisationUid, themeUid } from '../content-type-uids';
import { outboxUid } from './outbox-uid';

let cms: TestStrapi;
let publisher: WebhookReceiver;

beforeAll(async () => {
  const secret = randomBytes(32).toString('base64');
  const older = randomBytes(32).toString('base64');
  publisher = await startWebhookReceiver(secret);
  cms = await startTestStrapi({
    PUBLISHER_URL: publisher.url,
    WEBHOOK_SECRETS: `${secret},${older}`,
  });
});
afterAll(async () => {
  await cms.stop();
  await publisher.stop();
});
beforeEach(async () => {
  publisher.answer(202);
  await everythingDelivered();
  publisher.received.length = 0;
});

const draft = async (name: string): Promise<string> => {
  const data = { ...sampleOrganisation, name };
  return (await cms.strapi.documents(organisationUid).create({ data })).documentId;
};
const published = async (name: string): Promise<string> => {
  const documentId = await draft(name);
  await cms.strapi.documents(organisationUid).publish({ documentId });
  return documentId;
};
const undelivered = () => cms.strapi.db.query(outboxUid).count({ where: { deliveredAt: null } });
const everythingDelivered = () =>
  vi.waitFor(async () => expect(await undelivered()).toBe(0), 10_000);
const changes = () =>
  publisher.received.flatMap((message) =>
    message.changes.map(({ action, documentId }) => `${action} ${documentId}`),
  );
const newestRevision = async (): Promise<number> =>
  (await cms.strapi.db.query(outboxUid).findOne({ orderBy: { id: 'desc' } }))?.id;

test('publishing sends one signed message, saving a draft none', async () => {
  const documentId = await published('Kylätalon kannatusyhdistys');
  const changed: Record<string, unknown> = { summary: 'Vasta luonnoksessa' };
  await cms.strapi.documents(organisationUid).update({ documentId, data: changed });
  await everythingDelivered();
  expect(publisher.received).toEqual([
    {
      type: 'content.changed',
      id: expect.stringMatching(/^msg_/),
      isSigned: true,
      revision: await newestRevision(),
      changes: [{ contentType: organisationUid, documentId, action: 'publish' }],
      changedAt: expect.stringMatching(/^20\d\d-.*Z$/),
    },
  ]);
});

test('unpublishing and deleting are told, but not of what was never published', async () => {
  const shown = await published('Soutajat');
  const hidden = await draft('Salaiset soutajat');
  const documents = cms.strapi.documents(organisationUid);
  await documents.unpublish({ documentId: shown });
  await documents.unpublish({ documentId: shown });
  await documents.delete({ documentId: hidden });
  await documents.publish({ documentId: shown });
  await documents.delete({ documentId: shown });
  await everythingDelivered();
  expect(changes()).toEqual(
    ['publish', 'unpublish', 'publish', 'delete'].map((action) => `${action} ${shown}`),
  );
});

test('a type without drafts is public at once', async () => {
  const theme: Record<string, unknown> = {
    name: 'Metsästys',
    slug: 'metsastys',
    icon: 'nature',
    order: 3,
  };
  const themes = cms.strapi.documents(themeUid);
  const { documentId } = await themes.create({ data: theme });
  await themes.update({ documentId, data: theme });
  await themes.delete({ documentId });
  await everythingDelivered();
  expect(changes()).toEqual(['create', 'update', 'delete'].map((a) => `${a} ${documentId}`));
});

test('bulk actions of the admin are told, each entry of them', async () => {
  const administrator = await cms.adminLogin({ role: 'strapi-super-admin' });
  const documentIds = [await draft('Hiihtäjät'), await draft('Laturetkeläiset')];
  const actions = `/content-manager/collection-types/${organisationUid}/actions`;
  for (const action of ['bulkPublish', 'bulkUnpublish', 'bulkPublish', 'bulkDelete'])
    expect(await administrator.post(`${actions}/${action}`, { documentIds })).toMatchObject({
      status: 200,
    });
  await everythingDelivered();
  for (const documentId of documentIds)
    expect(changes().filter((change) => change.endsWith(documentId))).toEqual(
      ['publish', 'unpublish', 'publish', 'delete'].map((action) => `${action} ${documentId}`),
    );
});

test('a message is sent again until it is accepted, and nothing overtakes it', async () => {
  publisher.answer(503);
  const first = await published('Kuoro');
  await vi.waitFor(() => expect(publisher.received).toHaveLength(1));
  const second = await published('Orkesteri');
  await vi.waitFor(() => expect(publisher.received.length).toBeGreaterThan(1), 5_000);
  expect(await undelivered()).toBe(2);
  const [stuck] = await cms.strapi.db
    .query(outboxUid)
    .findMany({ where: { deliveredAt: null }, orderBy: { id: 'asc' } });
  expect(stuck).toMatchObject({ lastError: expect.stringContaining('503') });
  expect(stuck?.attempts).toBeGreaterThan(0);

  // Whatever has come meanwhile waits for a message of its own: a repeated one stays as it was.
  expect(new Set(publisher.received.map(({ id }) => id)).size).toBe(1);
  publisher.answer(202);
  publisher.received.length = 0;
  await everythingDelivered();
  expect(changes()).toEqual([`publish ${first}`, `publish ${second}`]);
  expect(publisher.received.every(({ isSigned }) => isSigned)).toBe(true);
});

test('a change that is rolled back is not told', async () => {
  const documentId = await draft('Peruttu yhdistys');
  const before = await newestRevision();
  const publishThenFail = cms.strapi.db.transaction(async () => {
    await cms.strapi.documents(organisationUid).publish({ documentId });
    throw new Error('changed my mind');
  });
  await expect(publishThenFail).rejects.toThrow('changed my mind');
  expect(await newestRevision()).toBe(before);
  const other = await published('Toinen yhdistys');
  await everythingDelivered();
  expect(changes()).toEqual([`publish ${other}`]);
});

test('a file that a published entry shows is told of when it changes or goes', async () => {
  const files = cms.strapi.db.query('plugin::upload.file');
  const data = { name: 'logo.png', hash: 'logo', ext: '.png', mime: 'image/png', size: 1 };
  const { id } = await files.create({
    data: { ...data, url: '/uploads/logo.png', provider: 'local' },
  });
  const documentId = await draft('Kuvallinen yhdistys');
  const withLogo: Record<string, unknown> = { logo: id };
  await cms.strapi.documents(organisationUid).update({ documentId, data: withLogo });
  await files.update({ where: { id }, data: { alternativeText: 'Vain luonnoksessa' } });
  await cms.strapi.documents(organisationUid).publish({ documentId });
  await files.update({ where: { id }, data: { alternativeText: 'Yhdistyksen tunnus' } });
  await files.delete({ where: { id } });
  await everythingDelivered();
  expect(changes()).toEqual(['publish', 'update', 'update'].map((a) => `${a} ${documentId}`));
});
