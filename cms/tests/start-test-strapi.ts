import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '@strapi/strapi';
import { adminLogin, type AdminClient, type AdminLogin } from './admin-login.ts';
import { drainDatabase } from './drain-database.ts';
import { freshStrapi } from './fresh-strapi.ts';
import { freePort } from './setup/free-port.ts';
import { testEnvironment } from './setup/test-environment.ts';
import { testDatabase } from './test-database.ts';

const cms = resolve(dirname(fileURLToPath(import.meta.url)), '..');

export type TestStrapi = {
  strapi: Core.Strapi;
  /** Where it listens, e.g. `http://127.0.0.1:43121`. */
  url: string;
  /** The site's token for the read API (`Authorization: Bearer …`). */
  readApiToken: string;
  /** Opens `/monitoring` and nothing else. */
  monitoringToken: string;
  /** Creates a user of a role and logs in over HTTP, as a person would. */
  adminLogin(login: AdminLogin): Promise<AdminClient>;
  stop(): Promise<void>;
};

/**
 * A whole Strapi, compiled, listening on a free port, with a migrated database of its own: the
 * roles, the areas of the region and nothing else. It runs on SQLite or PostgreSQL, whichever the
 * Vitest project says; `pnpm --filter @civil-society/cms test:integration` runs every test on
 * both, and `… test:integration --project sqlite src/slug` one file on one.
 *
 * ```ts
 * // src/<folder>/<name>.integration.test.ts, or tests/<name>.test.ts
 * let cms: TestStrapi;
 * beforeAll(async () => { cms = await startTestStrapi(); });
 * afterAll(() => cms.stop());
 *
 * test('…', async () => {
 *   const coordinator = await cms.adminLogin({ role: 'regional-coordinator' });
 *   const { status, body } = await coordinator.post('/content-manager/…', { title: 'Kesäjuhla' });
 *   await cms.strapi.documents('api::theme.theme').create({ data: { name: 'Luonto' } });
 * });
 * ```
 *
 * One Strapi a file: it takes a second or two to start, and there can be one at a time in a thread.
 * @param environment variables that differ from tests/setup/test-environment.ts
 */
export async function startTestStrapi(
  environment: Record<string, string> = {},
): Promise<TestStrapi> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'cms-test-'));
  await mkdir(join(dataDirectory, 'public', 'uploads'), { recursive: true });
  const variables = {
    ...testEnvironment(dataDirectory, await freePort()),
    ...(await testDatabase(dataDirectory)),
    ...environment,
  };
  const restoreEnvironment = setEnvironment(variables);

  const strapi = await freshStrapi()
    .createStrapi({
      appDir: cms,
      distDir: join(cms, 'dist'),
      autoReload: false,
      serveAdminPanel: false,
    })
    .load();
  await strapi.listen();

  const {
    CMS_URL: url,
    READ_API_TOKEN: readApiToken,
    MONITORING_TOKEN: monitoringToken,
  } = variables;
  if (url === undefined || readApiToken === undefined || monitoringToken === undefined)
    throw new Error(
      'tests/setup/test-environment.ts must set CMS_URL, READ_API_TOKEN and MONITORING_TOKEN.',
    );
  return {
    strapi,
    url,
    readApiToken,
    monitoringToken,
    adminLogin: (login) => adminLogin(strapi, url, login),
    stop: async () => {
      await drainDatabase(strapi);
      await strapi.destroy();
      restoreEnvironment();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** The next file of the thread has the same `process.env`, and must not get what this one has set. */
function setEnvironment(variables: Record<string, string>): () => void {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, variables);
  return () => {
    for (const [name, value] of before)
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
  };
}
