import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { formatManifest, keepManifest, parseManifest, readManifest } from './file-manifest.ts';
import { formatRecord, parseRecord, recordedSize, withoutLastLive } from './file-record.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'manifest-'));
});
afterEach(() => rm(folder, { recursive: true }));

const hash = (letter: string) => letter.repeat(43);
const page = {
  sha256: hash('a'),
  size: 3000,
  copies: { br: { sha256: hash('b'), size: 900 }, gzip: { sha256: hash('c'), size: 1000 } },
};
const asset = { sha256: hash('d'), size: 7, copies: {}, lastLive: '2026-11-24T05:00:00.000Z' };
const manifest = {
  files: new Map([
    ['index.html', formatRecord(page)],
    ['_astro/a.css', formatRecord(asset)],
  ]),
};

it('reads what it writes', () => {
  expect(parseManifest(formatManifest(manifest))).toEqual(manifest);
  expect([...manifest.files.values()].map(parseRecord)).toEqual([page, asset]);
  expect(recordedSize(formatRecord(page))).toBe(3000);
  expect(parseRecord(withoutLastLive(formatRecord(asset)))).not.toHaveProperty('lastLive');
});

it('reads the lists that releases had before', () => {
  const hex = (byte: number) => Buffer.alloc(32, byte).toString('hex');
  const files = {
    'index.html': { sha256: hex(1), size: 3000 },
    'index.html.br': { sha256: hex(2), size: 900 },
    '_astro/a.css': { sha256: hex(3), size: 7, lastLive: asset.lastLive },
  };
  const read = parseManifest(JSON.stringify({ version: 1, files }));
  expect([...read.files.keys()]).toEqual(['index.html', '_astro/a.css']);
  expect(parseRecord(read.files.get('index.html') ?? '')).toEqual({
    sha256: Buffer.alloc(32, 1).toString('base64url'),
    size: 3000,
    copies: { br: { sha256: Buffer.alloc(32, 2).toString('base64url'), size: 900 } },
  });
  expect(parseRecord(read.files.get('_astro/a.css') ?? '').lastLive).toBe(asset.lastLive);
});

it.each([
  ['half of one', formatManifest(manifest).slice(0, 100)],
  ['another version', '{"version":3,"paths":[],"records":[]}'],
  ['one that has lost an entry', '{"version":2,"paths":["a"],"records":[]}'],
  ['one whose entries make no sense', '{"version":2,"paths":["a"],"records":["b"]}'],
])('takes no list for %s', (_what, text) => expect(() => parseManifest(text)).toThrow());

it('keeps the last one in memory while it is the same file', async () => {
  const path = join(folder, 'files.json');
  await writeFile(path, formatManifest(manifest));
  const first = readManifest(path);
  expect(readManifest(path)).toBe(first);
  await rm(path);
  await writeFile(path, formatManifest({ files: new Map() }));
  expect(readManifest(path).files.size).toBe(0);
  keepManifest(path, manifest);
  expect(readManifest(path)).toBe(manifest);
});
