import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { createRelease, type ReleaseCreation } from './create-release.ts';
import { LostFilesError } from './lost-files-error.ts';
import { readRelease } from './read-release.ts';
import { releaseFolders, type ReleaseFolders } from './release-folders.ts';
import { releaseProblems } from './release-problems.ts';

let dataDir: string;
let folders: ReleaseFolders;
const long = (text: string) => `<p>${text}</p>`.repeat(200);
const files = {
  'index.html': '<h1>Etusivu</h1>',
  'a/index.html': long('a'),
  'b/index.html': long('b'),
  '_astro/x.1.css': long('x'),
  'kuva.png': 'png',
};

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'draft-'));
  folders = releaseFolders(dataDir);
  await releaseOfFiles(folders, { id: 'r1', files });
});
afterEach(() => rm(dataDir, { recursive: true }));

type Fill = (...given: Parameters<ReleaseCreation['build']>) => Promise<unknown>;

async function release(fill: Fill, { id = 'r2', verify = false } = {}) {
  return createRelease({
    folders,
    id,
    verify,
    live: await readRelease(folders, 'r1'),
    now: () => new Date(),
    build: async (...given) => {
      await fill(...given);
      return sampleRelease({ id });
    },
  });
}
const file = (id: string, path: string) => join(folders.release(id), 'site', path);
const inode = async (id: string, path: string) => (await stat(file(id, path))).ino;
const names = async () => (await readdir(file('r2', ''), { recursive: true })).sort();

it('begins as the live release, and has what is put and not what is removed', async () => {
  await release(async (draft) => {
    await draft.put('a/index.html', long('uusi'));
    await draft.put('c/index.html', 'c');
    await draft.remove('b/index.html');
    await draft.remove('never/was.html');
    expect([...draft.paths()].sort()).toEqual([
      '404.html',
      '_astro/x.1.css',
      'a/index.html',
      'c/index.html',
      'index.html',
      'kuva.png',
    ]);
    expect(draft.changed()).toEqual({
      put: new Set(['a/index.html', 'c/index.html']),
      removed: new Set(['b/index.html']),
    });
    expect((await draft.read('a/index.html')).toString()).toBe(long('uusi'));
    expect(draft.size('a/index.html')).toBe(long('uusi').length);
    expect(draft.size('b/index.html')).toBeUndefined();
    expect(draft.has('b/index.html')).toBe(false);
    expect(draft.sentSize('a/index.html')).toBeLessThan(200);
  });
  expect(await names()).toEqual([
    '404.html',
    '_astro',
    '_astro/x.1.css',
    '_astro/x.1.css.br',
    '_astro/x.1.css.gz',
    'a',
    'a/index.html',
    'a/index.html.br',
    'a/index.html.gz',
    'c',
    'c/index.html',
    'index.html',
    'kuva.png',
  ]);
  expect(brotliDecompressSync(await readFile(file('r2', 'a/index.html.br'))).toString()).toBe(
    long('uusi'),
  );
  expect(gunzipSync(await readFile(file('r2', 'a/index.html.gz'))).toString()).toBe(long('uusi'));
  expect(await readFile(file('r1', 'a/index.html'), 'utf8')).toBe(long('a'));
  expect(await releaseProblems(folders, 'r1', 'hashes')).toEqual([]);
  expect(await releaseProblems(folders, 'r2', 'hashes')).toEqual([]);
});

it('writes nothing that live has already', async () => {
  await release(async (draft) => {
    await draft.put('a/index.html', long('a'));
    await draft.put('b/index.html', 'other');
    await draft.put('b/index.html', long('b'));
    await draft.remove('kuva.png');
    await draft.put('kuva.png', 'png');
    expect(draft.changed()).toEqual({ put: new Set(), removed: new Set() });
  });
  expect(await inode('r2', 'a/index.html.br')).toBe(await inode('r1', 'a/index.html.br'));
  expect(await releaseProblems(folders, 'r2', 'hashes')).toEqual([]);
});

it('drops the copies of a page that has become short', async () => {
  await release((draft) => draft.put('a/index.html', 'short'));
  expect(await readdir(file('r2', 'a'))).toEqual(['index.html']);
});

it('refuses names of copies, and changes after its end', async () => {
  let ended: Parameters<Fill>[0] | undefined;
  await release(async (draft) => {
    ended = draft;
    await draft.remove('kuva.png');
  });
  await expect(ended?.put('x.html', 'x')).rejects.toThrow('closed');
  const copy = release((draft) => draft.put('x.html.br', 'x'), { id: 'r3' });
  await expect(copy).rejects.toThrow('x.html.br has the name of a compressed copy');
});

describe('a live release that has lost a file', () => {
  beforeEach(() => rm(file('r1', 'a/index.html.br')));

  it('does for a build that puts it again or removes it', async () => {
    await release((draft) => draft.put('a/index.html', long('a')));
    expect(await releaseProblems(folders, 'r2', 'hashes')).toEqual([]);
    await release((draft) => draft.remove('a/index.html'), { id: 'r3' });
    expect(await readdir(file('r3', ''))).not.toContain('a');
  });

  it('calls for a build of everything otherwise', async () => {
    const failing = release((draft) => draft.put('b/index.html', 'b'));
    await expect(failing).rejects.toThrow(LostFilesError);
    await expect(failing).rejects.toThrow('has lost a/index.html');
    expect(await readdir(folders.releases)).toEqual(['r1']);
  });
});

describe('a file that has gone bad', () => {
  const harm = async () => {
    await rm(file('r1', 'a/index.html'));
    await writeFile(file('r1', 'a/index.html'), 'bad');
  };
  const putAll: Fill = async (draft) => {
    for (const [path, text] of Object.entries(files)) await draft.put(path, text);
  };

  it('is trusted by most builds, and mended by one that verifies', async () => {
    await harm();
    await release(putAll);
    expect(await releaseProblems(folders, 'r2', 'hashes')).toEqual([
      'a/index.html has another size',
    ]);
    await release(putAll, { id: 'r3', verify: true });
    expect(await releaseProblems(folders, 'r3', 'hashes')).toEqual([]);
    expect(await inode('r3', 'b/index.html')).toBe(await inode('r1', 'b/index.html'));
  });
});

describe('a build that fails', () => {
  it('leaves the folder ready for the next', async () => {
    const failing = release(async (draft, workFolder) => {
      await writeFile(join(workFolder, 'content.json'), '{}');
      await draft.put('a/index.html', 'never shown');
      await draft.put('c/index.html', 'never shown');
      await draft.remove('b/index.html');
      throw new Error('refused');
    });
    await expect(failing).rejects.toThrow('refused');
    expect(await readdir(folders.releases)).toEqual(['r1']);
    expect((await readdir(folders.spare)).sort()).toEqual(['files.json', 'site']);
    await release((draft) => draft.put('d/index.html', 'd'));
    expect(await readFile(file('r2', 'a/index.html'), 'utf8')).toBe(long('a'));
    expect(await readdir(file('r2', ''))).not.toContain('c');
    expect(await releaseProblems(folders, 'r2', 'hashes')).toEqual([]);
    await expect(readdir(folders.spare)).rejects.toThrow('ENOENT');
  });

  it('leaves nothing when it is not known what is in the folder', async () => {
    const failing = release(async (draft) => {
      await mkdir(join(folders.work('r2'), 'site/c.html'));
      await draft.put('c.html', 'c');
    });
    await expect(failing).rejects.toThrow();
    expect((await readdir(dataDir)).sort()).toEqual(['releases']);
    expect(await readdir(folders.releases)).toEqual(['r1']);
  });
});
