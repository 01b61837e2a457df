import { mkdir, mkdtemp, readdir, readFile, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { sampleRelease } from '../testing/sample-release.ts';
import { pruneReleases } from './prune-releases.ts';
import { currentId } from './current-id.ts';
import { releaseFolders, type ReleaseFolders } from './release-folders.ts';
import { removeUnfinished } from './remove-unfinished.ts';
import { switchRelease } from './switch-release.ts';

let dataDir: string;
let folders: ReleaseFolders;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'releases-'));
  folders = releaseFolders(dataDir);
});
afterEach(() => rm(dataDir, { recursive: true }));

const create = (id: string) => releaseOfFiles(folders, { id });

describe('switchRelease', () => {
  it('makes a release the current one, by a link that survives a move of the data', async () => {
    await create('r1');
    await switchRelease(folders, 'r1');
    expect(await currentId(folders)).toBe('r1');
    expect(await readlink(folders.current)).toBe('releases/r1');
  });

  it('never leaves a reader without a current release', async () => {
    await create('r1');
    await create('r2');
    await switchRelease(folders, 'r1');
    const seen = new Set<string>();
    let isSwitching = true;
    const reader = async () => {
      while (isSwitching) {
        const record = await readFile(join(folders.current, 'release.json'), 'utf8');
        seen.add(sampleRelease(JSON.parse(record)).id);
      }
    };
    const readers = Promise.all([reader(), reader()]);
    for (let turn = 0; turn < 200; turn += 1) await switchRelease(folders, turn % 2 ? 'r1' : 'r2');
    isSwitching = false;
    await readers;
    expect(seen).toEqual(new Set(['r1', 'r2']));
  });
});

describe('pruneReleases', () => {
  it('keeps the newest and the current one', async () => {
    for (const id of ['r1', 'r2', 'r3', 'r4', 'r5']) await create(id);
    await mkdir(folders.work('r6'));
    await switchRelease(folders, 'r1');
    expect(await pruneReleases(folders, 2)).toEqual(['r2', 'r3']);
    expect((await readdir(folders.releases)).sort()).toEqual(['building-r6', 'r1', 'r4', 'r5']);
  });

  it('keeps all when they are few', async () => {
    await create('r1');
    await switchRelease(folders, 'r1');
    expect(await pruneReleases(folders)).toEqual([]);
  });
});

it('removes what a killed run left', async () => {
  await create('r1');
  await mkdir(folders.work('r2'));
  await removeUnfinished(folders);
  expect(await readdir(folders.releases)).toEqual(['r1']);
});
