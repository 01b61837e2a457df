import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AdminClient } from '@civil-society/cms/tests/admin-client.ts';
import { startCmsProcess } from '@civil-society/cms/tests/cms-process.ts';
import { clientOf, makeFirstAdmin } from '@civil-society/cms/tests/first-admin.ts';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { startPostgres } from '@civil-society/cms/tests/setup/start-postgres.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';
import { createCmsClient, type CmsClient } from '@civil-society/site/src/cms/client.ts';

export type RunningCms = {
  admin: AdminClient;
  client: CmsClient;
  stop: () => Promise<void>;
};

/** A compiled CMS in a process of its own, on an empty database. */
export async function startCms(dialect: 'sqlite' | 'postgres'): Promise<RunningCms> {
  const directory = await mkdtemp(join(tmpdir(), 'content-store-'));
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  const postgres = dialect === 'postgres' ? await startPostgres() : undefined;
  const database: Record<string, string> = postgres
    ? { DATABASE_CLIENT: 'postgres', DATABASE_URL: postgres.url }
    : { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: join(directory, 'database.sqlite') };
  const environment = { ...testEnvironment(directory, await freePort()), ...database };
  const { CMS_URL: url = '', READ_API_TOKEN: token = '' } = environment;
  const cms = await startCmsProcess(environment);
  return {
    admin: clientOf(await makeFirstAdmin(url), url),
    client: createCmsClient({ url, token }),
    async stop() {
      await cms.kill();
      await postgres?.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
