import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordingDisk } from '../testing/recording-disk.ts';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createRelease } from './create-release.ts';
import { parseRecord } from './file-record.ts';
import { readRelease } from './read-release.ts';
import { releaseFolders, type ReleaseFolders } from './release-folders.ts';
import { switchRelease } from './switch-release.ts';

let dataDir: string;
let folders: ReleaseFolders;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'releases-'));
  folders = releaseFolders(dataDir);
});
afterEach(() => rm(dataDir, { recursive: true }));

const file = (id: string, path: string) => join(folders.release(id), 'site', path);
const inode = async (id: string, path: string) => (await stat(file(id, path))).ino;
const manifest = async (id: string) => (await readRelease(folders, id)).manifest.files;

it('gives the folder its name only when it is complete', async () => {
  await createRelease({
    folders,
    id: 'r1',
    live: undefined,
    now: () => new Date(),
    build: async (draft, work) => {
      expect(await readdir(folders.releases)).toEqual(['building-r1']);
      await writeFile(join(work, 'content.json'), '{}');
      await draft.put('a.html', 'a');
      return sampleRelease({ id: 'r1' });
    },
  });
  expect(await readdir(folders.releases)).toEqual(['r1']);
  expect((await readdir(folders.release('r1'))).sort()).toEqual([
    'content.json',
    'files.json',
    'release.json',
    'site',
  ]);
});

it('leaves nothing when the build fails', async () => {
  const build = () => Promise.reject(new Error('no luck'));
  const failing = createRelease({
    folders,
    id: 'r1',
    live: undefined,
    now: () => new Date(),
    build,
  });
  await expect(failing).rejects.toThrow('no luck');
  expect(await readdir(folders.releases)).toEqual([]);
});

describe('hard links', () => {
  it('stand for what did not change, and only for that', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: { 'same.html': 's', 'other.html': 'a' } });
    await releaseOfFiles(folders, {
      id: 'r2',
      live: 'r1',
      files: { 'same.html': 's', 'other.html': 'b' },
    });
    expect(await inode('r2', 'same.html')).toBe(await inode('r1', 'same.html'));
    expect(await inode('r2', 'other.html')).not.toBe(await inode('r1', 'other.html'));
    expect(await readFile(file('r1', 'other.html'), 'utf8')).toBe('a');
  });

  it('are not made to a file that has gone bad on the disk, when files are verified', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: { 'same.html': 's', 'gone.html': 'g' } });
    await writeFile(file('r1', 'same.html'), 'x');
    await rm(file('r1', 'gone.html'));
    await releaseOfFiles(folders, {
      id: 'r2',
      live: 'r1',
      files: { 'same.html': 's', 'gone.html': 'g' },
      verify: true,
    });
    expect(await readFile(file('r2', 'same.html'), 'utf8')).toBe('s');
    expect(await readFile(file('r2', 'gone.html'), 'utf8')).toBe('g');
  });

  it('outlive the release that they were made to', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: { 'same.html': 's' } });
    await releaseOfFiles(folders, { id: 'r2', live: 'r1', files: { 'same.html': 's' } });
    await rm(folders.release('r1'), { recursive: true });
    expect(await readFile(file('r2', 'same.html'), 'utf8')).toBe('s');
  });
});

describe('assets of the release before', () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 10, 24, hours));
  const css = 'old{}'.repeat(300);
  const old = {
    '_astro/a.111.css': css,
    'pagefind/fragment/fi_1.pf_fragment': 'f',
    'pagefind/pagefind.fi_1.pf_meta': 'm',
    'vanha/index.html': 'page',
  };

  const lastLive = (files: ReadonlyMap<string, string>) =>
    parseRecord(files.get('_astro/a.111.css') ?? '').lastLive;

  it('stay for the readers of its pages, but its pages do not', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: old, now: at(0) });
    await releaseOfFiles(folders, { id: 'r2', live: 'r1', now: at(5) });
    const files = await manifest('r2');
    expect([...files.keys()].sort()).toEqual([
      '404.html',
      '_astro/a.111.css',
      'index.html',
      'pagefind/fragment/fi_1.pf_fragment',
      'pagefind/pagefind.fi_1.pf_meta',
    ]);
    expect(lastLive(files)).toBe(at(5).toISOString());
    expect(await readFile(file('r2', '_astro/a.111.css'), 'utf8')).toBe(css);
    expect((await readFile(file('r2', '_astro/a.111.css.br'))).length).toBeLessThan(css.length);
  });

  it('go a day after they were live last', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: old, now: at(0) });
    await releaseOfFiles(folders, { id: 'r2', live: 'r1', now: at(5) });
    await releaseOfFiles(folders, { id: 'r3', live: 'r2', now: at(28) });
    expect(lastLive(await manifest('r3'))).toBe(at(5).toISOString());
    await releaseOfFiles(folders, { id: 'r4', live: 'r3', now: at(30) });
    expect([...(await manifest('r4')).keys()].sort()).toEqual(['404.html', 'index.html']);
    expect((await readdir(join(folders.release('r4'), 'site'))).sort()).toEqual([
      '404.html',
      'index.html',
    ]);
  });

  it('are the own ones of a release that has them again', async () => {
    await releaseOfFiles(folders, { id: 'r1', files: old, now: at(0) });
    await releaseOfFiles(folders, { id: 'r2', live: 'r1', now: at(5) });
    await releaseOfFiles(folders, { id: 'r3', live: 'r2', files: old, now: at(6) });
    expect(lastLive(await manifest('r3'))).toBeUndefined();
  });
});

it('is on the disk before it has its name, and has its name before it is current', async () => {
  await releaseOfFiles(folders, { id: 'r1', files: { 'same.html': 's' } });
  const steps: string[] = [];
  const disk = recordingDisk(dataDir, steps);
  await releaseOfFiles(folders, {
    id: 'r2',
    live: 'r1',
    files: { 'same.html': 's', 'new.html': 'n' },
    disk,
  });
  await switchRelease(folders, 'r2', disk);
  const work = 'releases/building-r2';
  expect(steps).toContain(`sync ${work}/site/new.html`);
  expect(steps).toContain(`sync ${work}/files.json`);
  expect(steps).toContain(`sync ${work}/release.json`);
  expect(steps).not.toContain(`sync ${work}/site/same.html`);
  expect(steps.slice(-6)).toEqual([
    `sync ${work}`,
    'rename releases/r2',
    'sync releases',
    'symlink current.next',
    'rename current',
    'sync .',
  ]);
  const lastSyncOfContent = steps.lastIndexOf(`sync ${work}/site`);
  const firstFolderSync = steps.indexOf(`sync ${work}`);
  expect(lastSyncOfContent).toBeLessThan(firstFolderSync);
});
