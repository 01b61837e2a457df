import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cmsContent } from '../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
import { listReleases } from './releases/list-releases.ts';
import { recoverCurrent } from './releases/recover-current.ts';
import { releaseFolders } from './releases/release-folders.ts';
import { releaseProblems } from './releases/release-problems.ts';
import { removeUnfinished } from './releases/remove-unfinished.ts';

let dataDir: string;
let cms: Awaited<ReturnType<typeof startFakeReadApi>>;
let revision = 1;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'killed-'));
  cms = await startFakeReadApi({ ...cmsContent(), contentRevision: () => revision });
});
afterEach(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

/** @returns whether it was killed: there may be fewer steps than that. */
async function publish(dieAt = 0): Promise<boolean> {
  const program = join(import.meta.dirname, 'testing/publish-and-die.ts');
  const child = spawn(process.execPath, [program, dataDir, cms.url, String(dieAt)], {
    stdio: 'inherit',
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  if (signal === null) expect(code).toBe(0);
  return signal === 'SIGKILL';
}

it('leaves a whole site at whatever step it is killed, and the next run goes on', async () => {
  const folders = releaseFolders(dataDir);
  const left = new Set<string>();
  for (revision = 1; revision < 4; revision += 1) await publish();
  for (let dieAt = 1, isKilled = true; isKilled; dieAt += 1) {
    const before = revision - 1;
    isKilled = await publish(dieAt);
    // What a server of the folder shows at this moment:
    const page = await readFile(join(folders.current, 'site/index.html'), 'utf8');
    expect([`revision ${before}`, `revision ${revision}`]).toContain(page);
    for (const name of [...(await readdir(dataDir)), ...(await readdir(folders.releases))])
      left.add(name.replace(/-.*/, ''));
    await removeUnfinished(folders);
    const { release, damaged } = await recoverCurrent(folders);
    expect(damaged).toEqual({});
    for (const id of await listReleases(folders))
      expect(await releaseProblems(folders, id, 'hashes')).toEqual([]);
    expect(release).toBeDefined();
    await publish();
    expect((await readdir(join(folders.current, 'site'))).sort()).toEqual(
      [String(revision), '404.html', 'index.html'].sort(),
    );
    const names = await readdir(folders.releases);
    expect(names.filter((name) => name.startsWith('building-'))).toEqual([]);
    revision += 1;
  }
  // It was killed while a release was made, while it took the place of the link, and after that.
  expect([...left]).toEqual(expect.arrayContaining(['building', 'current.next', 'spare']));
}, 600_000);
