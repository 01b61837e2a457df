import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from './free-ports.ts';
import { startService } from './start-service.ts';

/**
 * Starts the whole service as `npm start` does, on free ports and with data of its own; or, where
 * E2E_SITE_URL, E2E_CMS_URL, E2E_MAILBOX_URL and E2E_DATA_DIR are set, uses the one that runs there.
 * @returns what ends it
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  if (process.env['E2E_SITE_URL']) return () => Promise.resolve();

  const dataDir = await mkdtemp(join(tmpdir(), 'e2e-data-'));
  const [cmsPort, sitePort, publisherPort, mailboxPort, smtpPort] = await freePorts(5);
  const stop = await startService({
    DATA_DIR: dataDir,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    PUBLISHER_PORT: String(publisherPort),
    MAILBOX_PORT: String(mailboxPort),
    MAILBOX_SMTP_PORT: String(smtpPort),
  });
  // Playwright hands the environment on to the tests.
  Object.assign(process.env, {
    E2E_SITE_URL: `http://localhost:${sitePort}`,
    E2E_CMS_URL: `http://localhost:${cmsPort}`,
    E2E_MAILBOX_URL: `http://localhost:${mailboxPort}`,
    E2E_DATA_DIR: dataDir,
  });
  return async () => {
    await stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
