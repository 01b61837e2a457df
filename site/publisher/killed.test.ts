import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cmsContent } from '../src/cms/testing/cms-entries.ts';
import { startFakeReadApi } from '../src/cms/testing/fake-read-api.ts';
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

async function publish(dieAt = 0): Promise<{ signal: string | null; output: string }> {
  const program = join(import.meta.dirname, 'testing/publish-and-die.ts');
  const child = spawn(process.execPath, [program, dataDir, cms.url, String(dieAt)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<string | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  );
  const output = await text(child.stdout);
  return { signal: await ended, output };
}

it('leaves a whole site at whatever step it is killed, and the next run goes on', async () => {
  const folders = releaseFolders(dataDir);
  await publish();
  revision = 2;
  const steps = Number((await publish()).output);
  expect(steps).toBeGreaterThan(8);
  for (let dieAt = 1; dieAt <= steps; dieAt += 1) {
    const before = revision;
    revision += 1;
    expect((await publish(dieAt)).signal).toBe('SIGKILL');
    // What a server of the folder shows at this moment:
    const page = await readFile(join(folders.current, 'site/index.html'), 'utf8');
    expect([`revision ${before}`, `revision ${revision}`]).toContain(page);
    await removeUnfinished(folders);
    const { release, damaged } = await recoverCurrent(folders);
    expect(damaged).toEqual({});
    expect(await releaseProblems(folders, release?.id ?? '', 'hashes')).toEqual([]);
    await publish();
    expect(await readFile(join(folders.current, 'site/index.html'), 'utf8')).toBe(
      `revision ${revision}`,
    );
    const names = await readdir(folders.releases);
    expect(names.filter((name) => name.startsWith('building-'))).toEqual([]);
  }
}, 240_000);
