import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingDisk } from '../testing/recording-disk.ts';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { writeHeld } from './held.ts';
import { prepareSpare } from './prepare-spare.ts';
import { recycleRelease } from './recycle-release.ts';
import { realDisk } from './disk.ts';
import { releaseFolders, type ReleaseFolders } from './release-folders.ts';
import { releaseProblems } from './release-problems.ts';
import { switchRelease } from './switch-release.ts';

let dataDir: string;
let folders: ReleaseFolders;
let last: string | undefined;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'spare-'));
  folders = releaseFolders(dataDir);
  last = undefined;
});
afterEach(() => rm(dataDir, { recursive: true }));

/** Makes a release with a page of its own, and switches to it. */
async function release(id: string, keep?: number, steps: string[] = []): Promise<void> {
  await releaseOfFiles(folders, {
    id,
    files: { 'same.html': 'same', [`${id}/index.html`]: id },
    ...(last !== undefined && { live: last }),
    ...(keep !== undefined && { keep }),
    disk: recordingDisk(dataDir, steps),
  });
  await switchRelease(folders, id);
  last = id;
}
const inode = async (...path: string[]) => (await stat(join(dataDir, ...path))).ino;
const releases = async () => (await readdir(folders.releases)).sort();
const pages = async (id: string) => (await readdir(join(folders.release(id), 'site'))).sort();

describe('a spare folder', () => {
  it('equals the live release, so that the next begins by a rename', async () => {
    await release('r1');
    await prepareSpare(folders);
    expect(await inode('spare/site/r1/index.html')).toBe(
      await inode('releases/r1/site/r1/index.html'),
    );
    const steps: string[] = [];
    await release('r2', undefined, steps);
    expect(steps[0]).toBe('rename releases/building-r2');
    expect(steps.filter((step) => step.startsWith('match'))).toEqual([]);
    expect(await pages('r2')).toEqual(['404.html', 'index.html', 'r2', 'same.html']);
    expect(await readdir(dataDir)).not.toContain('spare');
    for (const id of ['r1', 'r2']) expect(await releaseProblems(folders, id, 'hashes')).toEqual([]);
  });

  it('is brought to the live release when it is of another', async () => {
    await release('r1');
    await prepareSpare(folders);
    const ready = await inode('spare');
    await switchRelease(folders, 'r1');
    await releaseOfFiles(folders, { id: 'r2', files: { 'new.html': 'n' } });
    await switchRelease(folders, 'r2');
    await prepareSpare(folders);
    expect(await inode('spare')).toBe(ready);
    expect((await readdir(join(folders.spare, 'site'))).sort()).toEqual([
      '404.html',
      'index.html',
      'new.html',
    ]);
  });

  it('is the folder of the oldest release when there are more than are kept', async () => {
    for (const id of ['r1', 'r2', 'r3']) await release(id);
    const oldest = await inode('releases/r1');
    await prepareSpare(folders, { keep: 2 });
    expect(await releases()).toEqual(['r2', 'r3']);
    expect(await inode('spare')).toBe(oldest);
    await release('r4', 2);
    expect(await inode('releases/r4')).toBe(oldest);
    expect(await pages('r4')).toEqual(['404.html', 'index.html', 'r4', 'same.html']);
  });

  it('is not made of a release that has lost files', async () => {
    await release('r1');
    await rm(join(folders.release('r1'), 'site/same.html'));
    await expect(prepareSpare(folders)).rejects.toThrow('lost same.html');
    expect((await readdir(dataDir)).sort()).toEqual(['current', 'releases']);
  });
});

describe('the oldest release', () => {
  it('becomes the next when there is no spare folder, and nothing of it is changed in place', async () => {
    for (const id of ['r1', 'r2', 'r3']) await release(id);
    const oldest = await inode('releases/r1');
    const steps: string[] = [];
    await release('r4', 3, steps);
    expect(steps).toContain('match releases/building-r4');
    expect(await releases()).toEqual(['r2', 'r3', 'r4']);
    expect(await inode('releases/r4')).toBe(oldest);
    for (const id of ['r2', 'r3', 'r4'])
      expect(await releaseProblems(folders, id, 'hashes')).toEqual([]);
  });

  it('stays when it is the current one, the held one or the live one', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4']) await release(id);
    await switchRelease(folders, 'r1');
    await writeHeld(folders, { release: 'r2', revision: 4, since: '2026-11-24T11:00:00.000Z' });
    const recycle = (keep: number) =>
      recycleRelease(folders.work('r5'), { folders, keep, live: 'r3', disk: realDisk });
    expect(await recycle(2)).toBe(false);
    expect(await recycle(1)).toBe(false);
    expect(await recycle(0)).toBe(true);
    expect(await releases()).toEqual(['building-r5', 'r1', 'r2', 'r3']);
  });

  it('is given back when somebody goes back to it in that moment', async () => {
    for (const id of ['r1', 'r2']) await release(id);
    const disk = {
      ...realDisk,
      async rename(from: string, to: string) {
        await realDisk.rename(from, to);
        const held = { release: 'r1', revision: 2, since: '2026-11-24T11:00:00.000Z' };
        await writeFile(folders.held, JSON.stringify(held));
      },
    };
    const folder = folders.work('r3');
    expect(await recycleRelease(folder, { folders, keep: 1, live: undefined, disk })).toBe(false);
    expect(await releases()).toEqual(['r1', 'r2']);
    expect(await readFile(join(folders.release('r1'), 'site/r1/index.html'), 'utf8')).toBe('r1');
  });
});
