import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';
import { createCmsClient } from '@civil-society/site/src/cms/client.ts';
import { createContentStore } from '@civil-society/site/src/cms/content-store.ts';

/**
 * Loads the demo content into a CMS, reads it as the publisher does, and writes it down.
 * @returns the snapshot's file
 * @throws Error when the CMS ends before it is ready
 */
export async function makeDemoSnapshot(work: string): Promise<string> {
  const directory = join(work, 'cms');
  await rm(directory, { recursive: true, force: true });
  await mkdir(join(directory, 'public', 'uploads'), { recursive: true });
  const environment: Record<string, string> = {
    ...testEnvironment(directory, await freePort()),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: join(directory, 'database.sqlite'),
  };
  const cms = fork(join(import.meta.dirname, 'serve-demo-cms.ts'), {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = once(cms, 'exit');
  const early = ended.then(([code]: unknown[]) => {
    throw new Error(`The CMS with the demo content ended with ${String(code)}`);
  });
  try {
    await Promise.race([once(cms, 'message'), early]);
    const { CMS_URL: url = '', READ_API_TOKEN: token = '' } = environment;
    const { content } = await createContentStore(createCmsClient({ url, token })).read();
    const file = join(work, 'demo.json');
    await writeFile(file, JSON.stringify(content));
    return file;
  } finally {
    early.catch(() => undefined);
    cms.disconnect();
    await ended;
    await rm(directory, { recursive: true });
  }
}
