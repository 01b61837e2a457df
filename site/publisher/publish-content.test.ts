import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createCmsClient } from '../src/cms/client.ts';
import { closedAddress } from '../src/cms/testing/closed-address.ts';
import { cmsContent } from '../src/cms/testing/cms-entries.ts';
import { fakeToken, startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { publishContent, type Publishing } from './publish-content.ts';
import { createStatusBoard } from './publisher-status.ts';
import { readLive } from './releases/read-live.ts';
import { releaseFolders } from './releases/release-folders.ts';

let dataDir: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
let publishing: Publishing;
let revision: number;
const built = { pageCount: 3, badEntries: [], warnings: [] };
const build = vi.fn<Publishing['build']>();
const hashCode = vi.fn<Publishing['hashCode']>();

/** Fills the work folder as a build does. */
const buildPage: Publishing['build'] = async ({ revision: shown }, work) => {
  await mkdir(join(work, 'site'));
  await writeFile(join(work, 'site/index.html'), `revision ${shown}`);
  await writeFile(join(work, 'site/404.html'), 'not found');
  return built;
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'publish-'));
  revision = 5;
  cms = await startFakeReadApi({ ...cmsContent(), contentRevision: () => revision });
  build.mockReset().mockImplementation(buildPage);
  hashCode.mockReset().mockResolvedValue('abc');
  const board = createStatusBoard();
  publishing = {
    client: createCmsClient({ url: cms.url, token: fakeToken }),
    folders: releaseFolders(dataDir),
    log: pino({ enabled: false }),
    show: async (release) => board.update({ release }),
    board,
    hashCode,
    build,
  };
});
afterEach(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

const current = async () => (await readLive(publishing.folders, publishing.log))?.release;

it('releases what the CMS has, and does nothing while it stays the same', async () => {
  await publishContent(publishing);
  await publishContent(publishing);
  expect(build).toHaveBeenCalledTimes(1);
  expect(build).toHaveBeenCalledWith(
    cmsContent({ revision: 5 }),
    expect.stringContaining('building-'),
    undefined,
  );
  expect(await current()).toMatchObject({ revision: 5, codeHash: 'abc', pageCount: 3 });
  expect(publishing.board.read()).toMatchObject({ activity: 'idle', release: { revision: 5 } });
});

it('builds anew for new content and for new code', async () => {
  await publishContent(publishing);
  revision = 6;
  await publishContent(publishing);
  hashCode.mockResolvedValue('def');
  await publishContent(publishing);
  expect(build).toHaveBeenCalledTimes(3);
  expect(await current()).toMatchObject({ revision: 6, codeHash: 'def' });
});

it('leaves the live release when a build fails', async () => {
  await publishContent(publishing);
  revision = 6;
  build.mockRejectedValue(new Error('a page is broken'));
  await expect(publishContent(publishing)).rejects.toThrow('a page is broken');
  expect(await current()).toMatchObject({ revision: 5 });
  expect(await readdir(publishing.folders.releases)).toHaveLength(1);
});

it('leaves the live release when the CMS is away', async () => {
  await publishContent(publishing);
  const client = createCmsClient({ url: await closedAddress(), token: fakeToken });
  await expect(publishContent({ ...publishing, client })).rejects.toThrow(/No readable answer/);
  expect(await current()).toMatchObject({ revision: 5 });
});

it('keeps ten releases', async () => {
  for (revision = 1; revision <= 12; revision += 1) await publishContent(publishing);
  expect(await readdir(publishing.folders.releases)).toHaveLength(10);
});
