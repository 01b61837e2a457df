import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmsContent, cmsOrganisation } from '../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { forEachLimited } from './build-steps/for-each-limited.ts';
import { failureKind } from './failure-kind.ts';
import { createSiteGate } from './gates/site-gate.ts';
import { createLog } from './log.ts';
import { createPublishContent } from './publish-content.ts';
import { releaseFolders } from './releases/release-folders.ts';
import { createRendererSource } from './renderer/renderer-source.ts';
import { createSearchUpdater } from './search-index/search-updater.ts';
import { createSiteBuilder } from './site-builder/site-builder.ts';
import { plainPublishing } from './testing/plain-publishing.ts';

let dataDir: string;
let refusal: string | undefined;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'full-disk-'));
  const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24m', 'tmpfs', dataDir]);
  if (mount.status !== 0) refusal = String(mount.error ?? mount.stderr);
});
afterAll(async () => {
  // Lazily: the log's file is open until the process ends.
  if (refusal === undefined) execFileSync('umount', ['--lazy', dataDir]);
  await rm(dataDir, { recursive: true });
});

it('leaves the old site and no rubbish on a full disk, and goes on when there is space', async (context) => {
  if (refusal !== undefined) {
    context.skip(`a small file system can't be mounted here: ${refusal}`);
    return;
  }
  let revision = 1;
  const cms = await startFakeReadApi({
    ...cmsContent(),
    organisations: () => [cmsOrganisation({ name: `Versio ${revision}`, logo: null })],
    contentRevision: () => revision,
  });
  const folders = releaseFolders(dataDir);
  const log = createLog(folders.logs);
  const siteUrl = 'http://localhost:4321';
  const renderers = createRendererSource({
    siteFolder: join(import.meta.dirname, '..'),
    renderersFolder: folders.renderers,
    settings: { SITE_URL: siteUrl },
    siteUrl,
  });
  const search = createSearchUpdater({
    folder: folders.searchIndex,
    onReady: () => undefined,
    onFailure: (error) => {
      throw error;
    },
  });
  const publishContent = createPublishContent({
    ...plainPublishing(dataDir, cms.url, async () => undefined),
    log,
    renderers,
    search,
    builder: createSiteBuilder({ cmsUrl: cms.url, siteUrl, showDemoNotice: false }),
    gate: createSiteGate(siteUrl),
  });
  const publish = () => publishContent(new AbortController().signal);
  const home = () => readFile(join(folders.current, 'site/jarjestot/index.html'), 'utf8');

  await publish();
  expect(await home()).toContain('Versio 1');
  revision = 2;
  const filler = join(dataDir, 'filler');
  const { bavail, bsize } = await statfs(dataDir);
  // Room for a line of the log, not for the pages and parts of the search index that change.
  await writeFile(filler, Buffer.alloc(bavail * bsize - 20 * 1024));
  const error: unknown = await publish().catch((reason: unknown) => reason);
  expect(failureKind(error)).toBe('disk');
  expect(String(error)).toMatch(/The disk of .* is full .* The live site stays\. Free some space/);
  expect(await home()).toContain('Versio 1');
  expect(await readdir(folders.releases)).toHaveLength(1);

  // Not even a line of the log fits: that must not end the process.
  await writeFile(join(dataDir, 'rest'), Buffer.alloc(64 * 1024 * 1024)).catch(() => undefined);
  log.info({ text: 'x'.repeat(5_000) }, 'a line that does not fit');

  await rm(filler);
  await rm(join(dataDir, 'rest'));
  await publish();
  expect(await home()).toContain('Versio 2');
  await Promise.all([renderers.stop(), search.stop(), cms.stop()]);
}, 240_000);

it('leaves nothing of a release that filled the disk while it was put', async (context) => {
  if (refusal !== undefined) {
    context.skip(`a small file system can't be mounted here: ${refusal}`);
    return;
  }
  let revision = 1;
  let megabytes = 1;
  const cms = await startFakeReadApi({ ...cmsContent(), contentRevision: () => revision });
  const ownDir = join(dataDir, 'putting');
  const folders = releaseFolders(ownDir);
  const publishContent = createPublishContent(
    plainPublishing(ownDir, cms.url, async ({ draft }) => {
      await draft.put('index.html', `revision ${revision}`);
      await draft.put('404.html', 'not found');
      const numbers = Array.from({ length: megabytes }, (_, index) => index);
      await forEachLimited(numbers, 8, (number) =>
        draft.put(`media/${number}.png`, Buffer.alloc(1024 * 1024, number)),
      );
    }),
  );
  const publish = () => publishContent(new AbortController().signal);
  const home = () => readFile(join(folders.current, 'site/index.html'), 'utf8');

  await publish();
  expect(await readdir(ownDir)).toContain('spare');
  [revision, megabytes] = [2, 30];
  const error: unknown = await publish().catch((reason: unknown) => reason);
  expect(failureKind(error)).toBe('disk');
  expect(await home()).toBe('revision 1');
  expect(await readdir(ownDir)).not.toContain('spare');
  expect(await readdir(folders.releases)).toHaveLength(1);
  megabytes = 2;
  await publish();
  expect(await home()).toBe('revision 2');
  expect(await readdir(join(folders.current, 'site/media'))).toEqual(['0.png', '1.png']);
  await cms.stop();
}, 240_000);
