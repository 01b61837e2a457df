import { randomBytes, randomInt } from 'node:crypto';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startCmsProcess, type CmsProcess } from '../cms-process.ts';
import { clientOf, makeFirstAdmin } from '../first-admin.ts';
import { freePort } from '../setup/free-port.ts';
import { testEnvironment } from '../setup/test-environment.ts';
import { testDatabase } from '../test-database.ts';
import { startWebhookReceiver, type WebhookReceiver } from '../webhook-receiver.ts';
import { changeUntilKilled } from './change-until-killed.ts';
import {
  committedChanges,
  publicOrganisations,
  toldChanges,
  undeliveredCount,
} from './outbox-witness.ts';

/** A long form, of the whole service: `pnpm --filter @civil-society/scripts fault-test`. */
const kills = 3;
let directory: string;
let environment: Record<string, string>;
let database: Record<string, string>;
let publisher: WebhookReceiver;
let running: CmsProcess | undefined;

beforeAll(async () => {
  const secret = randomBytes(32).toString('base64');
  directory = await mkdtemp(join(tmpdir(), 'cms-test-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  publisher = await startWebhookReceiver(secret);
  database = await testDatabase(directory);
  environment = {
    ...testEnvironment(directory, await freePort()),
    ...database,
    PUBLISHER_URL: publisher.url,
    WEBHOOK_SECRETS: secret,
  };
});
afterAll(async () => {
  await running?.kill();
  await publisher.stop();
  await rm(directory, { recursive: true, force: true });
});

test('a CMS killed at any moment tells every committed change, and none that is not', async () => {
  const url = environment.CMS_URL ?? '';
  const confirmed: string[] = [];
  running = await startCmsProcess(environment);
  const admin = clientOf(await makeFirstAdmin(url), url);
  for (let kill = 1; kill <= kills; kill += 1) {
    // Once there is nobody who takes messages, so that they are in the middle of being repeated.
    publisher.answer(kill === 2 ? 503 : 202);
    const changes = [1, 2].map((editor) => changeUntilKilled(admin, `Yhdistys ${kill}.${editor}`));
    await wait(randomInt(300, 1_500));
    await running.kill();
    confirmed.push(...(await Promise.all(changes)).flat());
    running = await startCmsProcess(environment);
  }
  publisher.answer(202);
  await vi.waitFor(async () => expect(await undeliveredCount(database)).toBe(0), {
    timeout: 90_000,
    interval: 200,
  });

  const committed = await committedChanges(database);
  expect(toldChanges(publisher.received)).toEqual(committed);
  expect(confirmed.filter((change) => !committed.includes(change))).toEqual([]);
  // The rows tell what the database holds: published is what was last published.
  const last = new Map(committed.map((change) => change.split(' ')).map(([a, id]) => [id, a]));
  const shown = [...last].filter(([, action]) => action === 'publish').map(([id]) => id);
  expect((await publicOrganisations(database)).sort()).toEqual(shown.sort());
  expect(confirmed.length).toBeGreaterThan(0);
}, 240_000);
