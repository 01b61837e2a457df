import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cmsContent, cmsOrganisation } from '../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { releaseFolders } from './releases/release-folders.ts';
import { startRealPublisher, type RealPublisher } from './testing/start-real-publisher.ts';

let dataDir: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
let publisher: RealPublisher | undefined;
const content = { revision: 1, name: 'Ensimmäinen ry' };

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'real-publisher-'));
  cms = await startFakeReadApi({
    ...cmsContent(),
    organisations: () => [cmsOrganisation({ name: content.name, logo: null })],
    contentRevision: () => content.revision,
  });
});
afterEach(async () => {
  await publisher?.kill();
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

const pageOf = async ({ siteUrl }: RealPublisher) =>
  (await fetch(`${siteUrl}/jarjestot/aallokko-ry/`)).text();

it('shows the old site after it was killed in the middle of a build, then the new one', async () => {
  publisher = await startRealPublisher(dataDir, cms.url);
  const first = await publisher.waitFor(({ release }) => release?.revision === 1);
  const oldHome = await (await fetch(publisher.siteUrl)).text();
  const styles = /href="(\/_astro\/[^"]+\.css)"/.exec(oldHome)?.[1] ?? '';
  await publisher.kill();

  Object.assign(content, { revision: 2, name: 'Toinen ry' });
  publisher = await startRealPublisher(dataDir, cms.url);
  await publisher.waitFor(({ activity }) => activity === 'building');
  expect(await pageOf(publisher)).toContain('Ensimmäinen ry');
  await publisher.kill();

  publisher = await startRealPublisher(dataDir, cms.url);
  await publisher.waitFor(({ release }) => release !== undefined);
  expect(await pageOf(publisher)).toMatch(/Ensimmäinen ry|Toinen ry/);
  await publisher.waitFor(({ release }) => release?.revision === 2);
  expect(await pageOf(publisher)).toContain('Toinen ry');
  const names = await readdir(releaseFolders(dataDir).releases);
  expect(names.filter((name) => name.startsWith('building-'))).toEqual([]);

  // When each change went live outlives the process that noted it, and is told with the rest.
  const { statusUrl } = publisher;
  const askedFor = async (revision: number) =>
    (await (await fetch(`${statusUrl}?revision=${revision}`)).json()).asked.liveSince;
  expect(await askedFor(1)).toBe(first.liveSince);
  expect(Date.parse(await askedFor(2))).toBeGreaterThan(Date.parse(first.liveSince ?? ''));
  const metrics = await (await fetch(new URL('/metrics', statusUrl))).text();
  expect(metrics).toContain('\npublisher_live_revision 2\n');
  expect((await fetch(new URL('/health/ready', statusUrl))).status).toBe(200);

  // A page that was opened before all of this still finds its styles.
  expect(styles).not.toBe('');
  expect((await fetch(`${publisher.siteUrl}${styles}`)).status).toBe(200);
}, 600_000);
