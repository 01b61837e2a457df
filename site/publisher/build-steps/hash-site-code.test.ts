import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createSiteCodeHash, hashSiteCode } from './hash-site-code.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'code-'));
  await mkdir(join(root, 'site/node_modules'), { recursive: true });
  await write('site/page.astro', '<h1>a</h1>');
  await write('lock.yaml', 'astro: 1');
});
afterEach(() => rm(root, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(root, path), text);
const hash = (settings: Record<string, string> = {}, folder = root) =>
  hashSiteCode(folder, ['site', 'lock.yaml'], settings);

it('changes with the code, the versions and the settings', async () => {
  const hashes = [await hash(), await hash({ SITE_URL: 'a' })];
  await write('site/page.astro', '<h1>b</h1>');
  hashes.push(await hash());
  await write('lock.yaml', 'astro: 2');
  hashes.push(await hash());
  expect(new Set(hashes).size).toBe(4);
});

it('does not change with what no build reads, nor with the place', async () => {
  const before = await hash();
  await write('site/node_modules/x.js', 'x');
  await write('site/page.test.ts', 'x');
  const moved = `${root}-moved`;
  await cp(root, moved, { recursive: true });
  expect(await hash({}, moved)).toBe(before);
  await rm(moved, { recursive: true });
});

it('is worked out anew when a file is written, added or taken away, by one and the same asker', async () => {
  const ask = createSiteCodeHash(root, ['site', 'lock.yaml'], {});
  const hashes = [await ask()];
  expect(await ask()).toBe(hashes[0]);
  await write('site/page.astro', '<h1>other</h1>');
  hashes.push(await ask());
  await write('site/new.astro', '<h1>c</h1>');
  hashes.push(await ask());
  await rm(join(root, 'site/page.astro'));
  hashes.push(await ask());
  expect(new Set(hashes).size).toBe(4);
  expect(hashes.at(-1)).toBe(await hash());
});
