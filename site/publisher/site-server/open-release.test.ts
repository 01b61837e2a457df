import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { releaseFolders, type ReleaseFolders } from '../releases/release-folders.ts';
import { releaseOfFiles } from '../testing/release-of-files.ts';
import { etagOf, openRelease } from './open-release.ts';

let dataDir: string;
let folders: ReleaseFolders;
const long = 'Järjestöt '.repeat(300);
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'open-release-'));
  folders = releaseFolders(dataDir);
  await releaseOfFiles(folders, {
    id: 'r1',
    files: { 'jarjestot/index.html': long, '_astro/a.1.css': 'a{}', 'b.html/index.html': 'b' },
  });
});
afterEach(() => rm(dataDir, { recursive: true }));

it('knows the addresses of pages and files from the list of the release, and no others', async () => {
  await writeFile(join(folders.site('r1'), 'unlisted.html'), 'of nobody');
  const release = await openRelease(folders.site('r1'));
  expect(release.find('/')?.path).toBe('index.html');
  expect(release.find('/jarjestot/')?.path).toBe('jarjestot/index.html');
  expect(release.find('/_astro/a.1.css')?.path).toBe('_astro/a.1.css');
  for (const address of [
    '/unlisted.html',
    '/jarjestot',
    '/jarjestot/index.html',
    '/index.html',
    '/404.html',
    '/jarjestot/index.html.br',
    '/../release.json',
    '//',
    '',
  ])
    expect([address, release.find(address)]).toEqual([address, undefined]);
});

it('has the hash of what is sent as its ETag', async () => {
  const release = await openRelease(folders.site('r1'));
  const file = release.find('/jarjestot/') ?? release.notFoundPage;
  for (const encoding of ['identity', 'br', 'gzip'] as const) {
    const hash = createHash('sha256').update(await release.read(file, encoding));
    expect(etagOf(file, encoding)).toBe(`"${hash.digest('base64url').slice(0, 27)}"`);
  }
});

it('stays one release while the next becomes live', async () => {
  const before = await openRelease(folders.site('r1'));
  await releaseOfFiles(folders, {
    id: 'r2',
    live: 'r1',
    files: { 'jarjestot/index.html': 'uusi', 'uusi/index.html': 'u' },
  });
  const after = await openRelease(folders.site('r2'));
  const page = async (release: typeof before) => {
    const file = release.find('/jarjestot/');
    return file && (await release.read(file, 'identity')).toString();
  };
  expect([await page(before), await page(after)]).toEqual([long, 'uusi']);
  expect(before.find('/uusi/')).toBeUndefined();
  // For those who still read a page of before:
  expect(after.find('/_astro/a.1.css')?.lastLive).toBeDefined();
});

it('shows a release whose list is lost', async () => {
  await writeFile(join(folders.release('r1'), 'files.json'), '{ half');
  const release = await openRelease(folders.site('r1'));
  const file = release.find('/jarjestot/') ?? release.notFoundPage;
  expect((await release.read(file, 'br')).length).toBeLessThan(long.length);
  expect(release.find('/jarjestot/index.html.br')).toBeUndefined();
});
