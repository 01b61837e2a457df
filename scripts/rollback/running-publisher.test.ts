import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releaseFolders } from '@civil-society/site/publisher/releases/release-folders.ts';
import {
  startRealPublisher,
  type RealPublisher,
} from '@civil-society/site/publisher/testing/start-real-publisher.ts';
import { cmsContent, cmsOrganisation } from '@civil-society/site/src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '@civil-society/site/src/cms/testing/fake-read-api.ts';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runRollback } from './run-rollback.ts';

let dataDir: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
let publisher: RealPublisher;
let revision = 1;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'rollback-running-'));
  cms = await startFakeReadApi({
    ...cmsContent(),
    organisations: () => [cmsOrganisation({ name: `Versio ${revision}`, logo: null })],
    contentRevision: () => revision,
  });
  publisher = await startRealPublisher(dataDir, cms.url);
});
afterEach(async () => {
  await publisher.kill();
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

const shown = async () => (await fetch(`${publisher.siteUrl}/jarjestot/aallokko-ry/`)).text();

it('goes back under a running publisher, which keeps it there until it is let go', async () => {
  const folders = releaseFolders(dataDir);
  await publisher.waitFor(({ release }) => release?.revision === 1);
  await publisher.kill();
  revision = 2;
  publisher = await startRealPublisher(dataDir, cms.url);
  await publisher.waitFor(
    ({ release, activity }) => release?.revision === 2 && activity === 'idle',
  );
  expect(await shown()).toContain('Versio 2');

  await runRollback(folders, [], new Date());
  await publisher.waitFor(({ release, held }) => held !== undefined && release?.revision === 1);
  expect(await shown()).toContain('Versio 1');
  await publisher.waitFor(({ activity }) => activity === 'idle');

  // A restart keeps it too.
  await publisher.kill();
  publisher = await startRealPublisher(dataDir, cms.url);
  await publisher.waitFor(({ held, activity }) => held !== undefined && activity === 'idle');
  expect(await shown()).toContain('Versio 1');

  await runRollback(folders, ['--resume'], new Date());
  await publisher.waitFor(({ release, held }) => held === undefined && release?.revision === 2);
  expect(await shown()).toContain('Versio 2');
}, 600_000);
