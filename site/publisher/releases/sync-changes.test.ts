import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { recordingDisk } from '../testing/recording-disk.ts';
import { realDisk } from './disk.ts';
import { syncChanges } from './sync-changes.ts';

let top: string;
let steps: string[];
beforeEach(async () => {
  top = await mkdtemp(join(tmpdir(), 'sync-'));
  steps = [];
});
afterEach(() => rm(top, { recursive: true }));

async function files(count: number): Promise<string[]> {
  const paths = Array.from({ length: count }, (_, index) => join(top, `site/a/${index}.html`));
  await mkdir(dirname(paths[0] ?? ''), { recursive: true });
  for (const path of paths) await writeFile(path, 'x');
  return paths;
}

it('waits for few one by one, the files before their folders, up to the top', async () => {
  const gone = join(top, 'site/gone');
  const changes = { files: await files(2), folders: [gone] };
  await syncChanges(top, changes, recordingDisk(top, steps));
  expect(steps.slice(0, 2).sort()).toEqual(['sync site/a/0.html', 'sync site/a/1.html']);
  expect(steps.slice(2, -1).sort()).toEqual(['sync site', 'sync site/a', 'sync site/gone']);
  expect(steps.at(-1)).toBe('sync .');
});

it.runIf(process.platform === 'linux')('waits for many all at once', async () => {
  const changes = { files: await files(501), folders: [] };
  await syncChanges(top, changes, recordingDisk(top, steps));
  expect(steps).toEqual(['sync all of .']);
});

it('waits for many one by one where the system can do nothing else', async () => {
  const disk = recordingDisk(top, steps);
  const changes = { files: await files(501), folders: [] };
  await syncChanges(top, changes, { ...disk, syncAll: async () => false });
  expect(steps).toHaveLength(501 + 3);
});

it.runIf(process.platform === 'linux')('fails where the file system does', async () => {
  await expect(realDisk.syncAll(join(top, 'nothing'))).rejects.toThrow('nothing');
});
