import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createCmsClient } from '../src/cms/client.ts';
import { cmsContent, cmsOrganisation } from '../src/cms/testing/cms-entries.ts';
import { fakeToken, startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { buildSite } from './build-steps/build-site.ts';
import { failureKind } from './failure-kind.ts';
import { defaultLimits } from './gates/release-limits.ts';
import { createSiteGate } from './gates/site-gate.ts';
import { createLog } from './log.ts';
import { publishContent } from './publish-content.ts';
import { createStatusBoard } from './publisher-status.ts';
import { releaseFolders } from './releases/release-folders.ts';

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
  const settings = { SITE_URL: 'http://localhost:4321' };
  const publish = () =>
    publishContent({
      client: createCmsClient({ url: cms.url, token: fakeToken }),
      folders,
      board: createStatusBoard(),
      log,
      hashCode: async () => 'abc',
      build: (content, target) =>
        buildSite(content, target, {
          cmsUrl: cms.url,
          siteFolder: join(import.meta.dirname, 'testing/tiny-site'),
          settings,
          limits: defaultLimits,
          gate: createSiteGate(settings.SITE_URL),
          signal: new AbortController().signal,
        }),
      show: async () => undefined,
    });
  const home = () => readFile(join(folders.current, 'site/index.html'), 'utf8');

  await publish();
  expect(await home()).toContain('Versio 1');
  revision = 2;
  const filler = join(dataDir, 'filler');
  const { bavail, bsize } = await statfs(dataDir);
  // Room for a line of the log and for some of the site, not for its search index.
  await writeFile(filler, Buffer.alloc(bavail * bsize - 200 * 1024));
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
  await cms.stop();
}, 240_000);
