import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { matchRelease } from './match-release.ts';
import { releaseFolders, type ReleaseFolders } from './release-folders.ts';

let dataDir: string;
let folders: ReleaseFolders;
let work: string;
let model: string;
const text = (letter: string) => letter.repeat(2000);

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'match-'));
  folders = releaseFolders(dataDir);
  work = folders.work('r3');
  model = folders.release('r2');
  await releaseOfFiles(folders, {
    id: 'r1',
    files: { 'same/index.html': text('s'), 'old/index.html': text('o'), 'a/index.html': text('a') },
  });
  await releaseOfFiles(folders, {
    id: 'r2',
    live: 'r1',
    files: { 'same/index.html': text('s'), 'new/index.html': text('n'), 'a/index.html': 'short' },
  });
});
afterEach(() => rm(dataDir, { recursive: true }));

const filesIn = async (folder: string) =>
  (await readdir(join(folder, 'site'), { recursive: true })).sort();
const sameInodes = async (path: string) => {
  const [one, other] = await Promise.all([work, model].map((at) => stat(join(at, 'site', path))));
  return one?.ino === other?.ino;
};

it('links all into a new folder', async () => {
  expect(matchRelease({ work, model }).lost).toEqual([]);
  expect(await filesIn(work)).toEqual(await filesIn(model));
  expect(await sameInodes('new/index.html.br')).toBe(true);
  expect(await readdir(work)).toEqual(['site']);
});

it('changes only what differs in the folder of an earlier release', async () => {
  await rename(folders.release('r1'), work);
  const kept = (await stat(join(work, 'site/same/index.html'))).ctimeMs;
  let steps = 0;
  const { folders: changed } = matchRelease({ work, model }, () => (steps += 1));
  // Three files of `old` and of `a` go, the three of `new` and the one of `a` come.
  expect(steps).toBe(10);
  expect(changed.map((folder) => folder.slice(work.length)).sort()).toEqual([
    '/site',
    '/site/a',
    '/site/new',
  ]);
  expect(await filesIn(work)).toEqual(await filesIn(model));
  expect(await readdir(work)).toEqual(['site']);
  expect((await stat(join(work, 'site/same/index.html'))).ctimeMs).toBe(kept);
});

it('begins anew where it is not known what is in a folder, and takes what is in the way', async () => {
  await rename(folders.release('r1'), work);
  await writeFile(join(work, 'files.json'), '{ half');
  matchRelease({ work, model });
  expect(await filesIn(work)).toEqual(await filesIn(model));

  await rm(work, { recursive: true });
  await releaseOfFiles(folders, { id: 'r1', files: {} });
  await rename(folders.release('r1'), work);
  await mkdir(join(work, 'site/new/index.html'), { recursive: true });
  await writeFile(join(work, 'site/new/index.html.br'), 'unknown');
  matchRelease({ work, model });
  expect(await filesIn(work)).toEqual(await filesIn(model));
  expect(await sameInodes('new/index.html.br')).toBe(true);
});

it('tells of what the other release has lost, and takes nothing of it', async () => {
  await rm(join(model, 'site/new/index.html.br'));
  expect(matchRelease({ work, model }).lost).toEqual(['new/index.html']);
  expect(await readdir(join(work, 'site/new'))).toEqual([]);
});

it('works in a thread of its own', async () => {
  const worker = new Worker(new URL('./match-release-worker.ts', import.meta.url), {
    workerData: { work, model },
  });
  expect(await once(worker, 'message')).toEqual([expect.objectContaining({ lost: [] })]);
  expect(await filesIn(work)).toEqual(await filesIn(model));
  const failing = new Worker(new URL('./match-release-worker.ts', import.meta.url), {
    workerData: { work, model: join(dataDir, 'nothing') },
  });
  await expect(once(failing, 'message')).rejects.toThrow('ENOENT');
  expect(await readFile(join(work, 'site/index.html'), 'utf8')).toContain('Etusivu');
});
