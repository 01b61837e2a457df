import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keepOldAssets } from './keep-old-assets.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'old-assets-'));
});
afterEach(() => rm(folder, { recursive: true }));

const release = (name: string) => join(folder, name);

/** Makes a release of these files, at an hour of the first day. */
async function build(name: string, previous: string, hour: number, files: readonly string[]) {
  await mkdir(join(release(name), 'site'), { recursive: true });
  for (const path of files) {
    const file = join(release(name), 'site', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, name);
  }
  const now = new Date(Date.UTC(2026, 10, 24, hour));
  await keepOldAssets(release(previous), release(name), now);
}

async function filesOf(name: string): Promise<string[]> {
  const site = join(release(name), 'site');
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

it('keeps styles and parts of the index, with their compressed copies, but no pages', async () => {
  await build('r1', 'none', 0, ['a/index.html', '_astro/a.css', '_astro/a.css.br', 'media/a.png']);
  await build('r2', 'r1', 1, ['index.html', '_astro/b.css']);
  expect(await filesOf('r2')).toEqual(['a.css', 'a.css.br', 'a.png', 'b.css', 'index.html']);
  const [before, after] = await Promise.all(
    ['r1', 'r2'].map((name) => stat(join(release(name), 'site/_astro/a.css'))),
  );
  expect(after?.ino).toBe(before?.ino);
});

it('keeps them for a day from when they became old, over any number of releases', async () => {
  await build('r1', 'none', 0, ['_astro/a.css']);
  await build('r2', 'r1', 10, ['_astro/b.css']);
  await build('r3', 'r2', 33, ['_astro/b.css']);
  expect(await filesOf('r3')).toEqual(['a.css', 'b.css']);
  await build('r4', 'r3', 34, ['_astro/b.css']);
  expect(await filesOf('r4')).toEqual(['b.css']);
});

it('takes a file that is built again as the new one', async () => {
  await build('r1', 'none', 0, ['_astro/a.css']);
  await build('r2', 'r1', 1, ['_astro/b.css']);
  await build('r3', 'r2', 2, ['_astro/a.css']);
  await build('r4', 'r3', 26, ['_astro/c.css']);
  expect(await filesOf('r4')).toEqual(['a.css', 'c.css']);
  expect(await readFile(join(release('r4'), 'site/_astro/a.css'), 'utf8')).toBe('r3');
});
