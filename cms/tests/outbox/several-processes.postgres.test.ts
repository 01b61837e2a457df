import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { AdminClient } from '../admin-client.ts';
import { startCmsProcess, type CmsProcess } from '../cms-process.ts';
import { organisationUid } from '../../src/content-type-uids';
import { collectionPath } from '../collection-path.ts';
import { clientOf, makeFirstAdmin } from '../first-admin.ts';
import { freePort } from '../setup/free-port.ts';
import { testEnvironment } from '../setup/test-environment.ts';
import { testDatabase } from '../test-database.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../webhook-receiver.ts';
import { committedChanges, toldChanges, undeliveredCount } from './outbox-witness.ts';
import { publishNew } from './publish-new.ts';

/** Nothing here is about speed, and a machine may be busy. */
const patience = { timeout: 60_000, interval: 100 };
const secret = randomBytes(32).toString('base64');
vi.setConfig({ testTimeout: 120_000 });
let directory: string;
let database: Record<string, string>;
let publisher: WebhookReceiver;
/** The first has been there longer, so it delivers; the second waits its turn. */
let processes: { process: CmsProcess; admin: AdminClient; monitor: AdminClient }[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cms-test-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  database = await testDatabase(directory);
  publisher = await startWebhookReceiver(secret);
  const [firstPort, secondPort] = [await freePort(), await freePort()];
  const environment: Record<string, string> = {
    ...testEnvironment(directory, firstPort),
    ...database,
    PUBLISHER_URL: publisher.url,
    WEBHOOK_SECRETS: secret,
  };
  const first = await startCmsProcess(environment);
  const session = await makeFirstAdmin(environment.CMS_URL ?? '');
  const second = await startCmsProcess({ ...environment, CMS_PORT: String(secondPort) });
  const reached = (process: CmsProcess, port: number) => {
    const url = `http://127.0.0.1:${port}`;
    const monitor = new AdminClient(url, environment.MONITORING_TOKEN, 0);
    return { process, admin: clientOf(session, url), monitor };
  };
  processes = [reached(first, firstPort), reached(second, secondPort)];
});
afterAll(async () => {
  for (const { process } of processes) await process.kill();
  await publisher.stop();
  await rm(directory, { recursive: true, force: true });
});

const everythingDelivered = () =>
  vi.waitFor(async () => expect(await undeliveredCount(database)).toBe(0), patience);

test('two processes deliver each change once, in the order of the outbox', async () => {
  await everythingDelivered();
  publisher.received.length = 0;
  const before = (await committedChanges(database)).length;
  await Promise.all(
    processes.map(async ({ admin }, index) => {
      for (let n = 0; n < 8; n += 1) await publishNew(admin, `Yhdistys ${index}.${n}`);
    }),
  );
  await everythingDelivered();
  const changes = (await committedChanges(database)).slice(before);
  expect(changes).toHaveLength(16);
  expect(toldChanges(publisher.received)).toEqual(changes);
  expect(new Set(publisher.received.map(({ id }) => id)).size).toBe(publisher.received.length);
  expect(publisher.received.every(({ isSigned }) => isSigned)).toBe(true);
});

/** Which of the processes say that they deliver. */
const leaders = async (monitors: readonly AdminClient[]) => {
  const answers = await Promise.all(monitors.map((monitor) => monitor.get('/monitoring/health')));
  return answers.map(({ body }) => body);
};

test('each process tells whether it delivers', async () => {
  await vi.waitFor(
    async () =>
      expect(await leaders(processes.map(({ monitor }) => monitor))).toMatchObject([
        { isOutboxLeader: true },
        { isOutboxLeader: false },
      ]),
    patience,
  );
});

test('publishing one and publishing many never wait for each other', async () => {
  const [first, second] = processes;
  if (first === undefined || second === undefined) throw new Error('Two processes were started.');
  const names = ['Ensin', 'Sitten', 'Lopuksi'];
  const ids: string[] = [];
  for (const name of names) ids.push(await publishNew(first.admin, name));
  const path = `${collectionPath(organisationUid)}/actions`;
  for (let round = 0; round < 4; round += 1) {
    const answers = await Promise.all([
      ...ids.map((id) => first.admin.post(collectionPath(organisationUid, id, 'publish'), {})),
      second.admin.post(`${path}/bulkPublish`, { documentIds: ids }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  }
  await everythingDelivered();
});

test('when the one that delivers is killed before it hears the answer, the other goes on', async () => {
  publisher.received.length = 0;
  const before = (await committedChanges(database)).length;
  const [first, second] = processes;
  if (first === undefined || second === undefined) throw new Error('Two processes were started.');
  publisher.beforeAnswer(first.process.kill);
  // The change that brings the message about, and others while the first process dies.
  for (let n = 0; n < 5; n += 1) await publishNew(second.admin, `Toinen yhdistys ${n}`);
  await everythingDelivered();

  const changes = (await committedChanges(database)).slice(before);
  expect(changes).toHaveLength(5);
  // Told twice was the same message under the same id, and nothing else; the order held.
  const byId = new Map(publisher.received.map((message) => [message.id, message]));
  for (const message of publisher.received) expect(byId.get(message.id)).toEqual(message);
  expect(publisher.received.length).toBe(byId.size + 1);
  expect(toldChanges(publisher.received)).toEqual(changes);
  expect(await leaders([second.monitor])).toMatchObject([{ isOutboxLeader: true }]);
});
