import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { metricsProblems, missingForPromtool } from '../../tests/promtool.ts';
import { publish } from '../../tests/publish';
import { sampleOrganisation } from '../../tests/sample-content';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { organisationUid } from '../content-type-uids';
import { outboxUid } from '../outbox/outbox-uid';
import { queueMail } from '../mail/queue-mail';
import { registerMonitoring } from './register-monitoring';

if (missingForPromtool)
  process.stderr.write(`Metrics are not checked by Prometheus: install ${missingForPromtool}.\n`);

const patience = { timeout: 20_000, interval: 100 };
let cms: TestStrapi;
beforeAll(async () => {
  // Its publisher is the discard port, and there is no mail server: everything waits.
  cms = await startTestStrapi();
  // What the test's database began with was written minutes ago, where many tests run before.
  await cms.strapi.db.queryBuilder(outboxUid).update({ createdAt: new Date() }).execute();
  await publish(cms, organisationUid, { ...sampleOrganisation, name: 'Salainen seura ry' });
  await queueMail(cms.strapi, {
    to: 'salainen@example.fi',
    subject: 'Salainen kutsu',
    paragraphs: ['Hei!'],
  });
});
afterAll(() => cms.stop());

const ask = (path: string, token: string | undefined = cms.monitoringToken) =>
  fetch(`${cms.url}/monitoring/${path}`, {
    headers: token === '' ? {} : { authorization: `Bearer ${token}` },
  });
const metrics = async () => (await ask('metrics')).text();

describe('who asks', () => {
  test.each(['health', 'metrics'])('%s is for the token alone', async (path) => {
    for (const token of ['', 'x', `${cms.monitoringToken}x`, cms.readApiToken]) {
      const answer = await ask(path, token);
      expect(answer.status).toBe(401);
      expect(await answer.text()).toBe(
        'Give the monitoring token: Authorization: Bearer $MONITORING_TOKEN\n',
      );
    }
    const answer = await ask(path);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('without a token there are no routes, and a short one is refused', () => {
    const { strapi } = cms;
    const routes = () => strapi.server.api('admin').listRoutes().length;
    const before = routes();
    vi.stubEnv('MONITORING_TOKEN', '');
    registerMonitoring({ strapi });
    expect(routes()).toBe(before);
    vi.stubEnv('MONITORING_TOKEN', 'lyhyt');
    expect(() => registerMonitoring({ strapi })).toThrow('openssl rand -hex 32');
    vi.unstubAllEnvs();
  });
});

describe('what waits', () => {
  test('is counted, and so are failures and who delivers', async () => {
    await vi.waitFor(async () => {
      const text = await metrics();
      expect(text).toMatch(/^cms_outbox_deliveries_total\{outcome="failed"\} [1-9]/m);
      expect(text).toMatch(/^cms_outbox_leader 1$/m);
    }, patience);
    const text = await metrics();
    expect(text).toMatch(/^cms_database_up 1$/m);
    expect(text).toMatch(/^cms_outbox_waiting [1-9]\d*$/m);
    expect(text).toMatch(/^cms_outbox_oldest_waiting_seconds [\d.]+$/m);
    expect(text).toMatch(/^cms_outbox_oldest_attempts [1-9]\d*$/m);
    expect(text).toMatch(/^cms_mail_waiting 1$/m);
    expect(text).toMatch(/^cms_mail_retrying 0$/m);
    expect(text).toMatch(/^cms_mail_deliveries_total\{outcome="given_up"\} 0$/m);
    expect(text).not.toMatch(/salainen/i);
  });

  test('is told with the health', async () => {
    const answer = await ask('health');
    expect(answer.status).toBe(200);
    const body = await answer.text();
    expect(JSON.parse(body)).toMatchObject({
      status: 'ok',
      isOutboxLeader: true,
      queues: {
        revision: expect.any(Number),
        outbox: { waiting: expect.any(Number), oldestSeconds: expect.any(Number) },
        mail: { waiting: 1, retrying: 0 },
      },
    });
    expect(body).not.toMatch(/salainen/i);
  });

  test('is told in the guide by every name', async () => {
    const guide = await readFile(join(cms.strapi.dirs.app.root, '../docs/monitoring.md'), 'utf8');
    const names = [...(await metrics()).matchAll(/^# TYPE (\S+)/gm)].map(([, name = '']) => name);
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !new RegExp(`\`${name}[\`{]`).test(guide))).toEqual([]);
  });

  test.skipIf(missingForPromtool)('Prometheus finds nothing wrong with it', async () => {
    expect(metricsProblems(await metrics())).toBe('');
  });
});

test('a database that does not answer is told, and nothing is made up', async () => {
  const knex = cms.strapi.db.connection;
  await knex.destroy();
  try {
    const answer = await ask('health');
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({
      status: 'down',
      problems: ['The database does not answer.'],
    });
    const text = await metrics();
    expect(text).toMatch(/^cms_database_up 0$/m);
    expect(text).not.toContain('cms_outbox_waiting');
  } finally {
    knex.initialize();
  }
  expect((await ask('health')).status).toBe(200);
});
