import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hashSiteCode } from './hash-site-code.ts';

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
