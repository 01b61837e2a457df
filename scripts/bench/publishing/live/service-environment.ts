import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '@civil-society/cms/tests/setup/free-port.ts';
import { testEnvironment } from '@civil-society/cms/tests/setup/test-environment.ts';

/** The settings of CMS and publisher on free ports, with everything they keep in `folder`. */
export async function serviceEnvironment(folder: string): Promise<Record<string, string>> {
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  const [cms, publisher, site] = [await freePort(), await freePort(), await freePort()];
  return {
    ...testEnvironment(folder, cms),
    NODE_ENV: 'production',
    PUBLISHER_URL: `http://127.0.0.1:${publisher}`,
    PUBLISHER_PORT: String(publisher),
    SITE_PORT: String(site),
    SITE_URL: `http://127.0.0.1:${site}`,
    // A list of 50,000 organisations on one page is over the usual limit.
    RELEASE_MAX_FILE_MB: '100',
  };
}
