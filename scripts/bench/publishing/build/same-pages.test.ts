import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eleventy } from '../eleventy/eleventy.ts';
import { hugo, isHugoInstalled } from '../hugo/hugo.ts';
import { ours } from '../ours/ours.ts';
import type { Generator } from './generator.ts';
import { htmlFiles, isOursAlone } from './html-files.ts';
import { measureProcess } from './measure-process.ts';
import { prepareContent } from './prepare-content.ts';
import { visibleText } from './visible-text.ts';

const hasHugo = await isHugoInstalled();
/** Lists of all organisations and of all events take a second page. */
const size = { organisations: 510, events: 560 };
const generators = [ours, eleventy, ...(hasHugo ? [hugo] : [])];
/** It has an interface of its own in the browser, which the others' only have the form of. */
const different = ['haku/index.html'];
let folder = '';

const pagesOf = ({ name }: Generator) => join(folder, `${name}-pages`);
const textsOf = async (generator: Generator, paths: readonly string[]) =>
  Promise.all(
    paths.map(async (path) => ({
      path,
      text: visibleText(await readFile(join(pagesOf(generator), path), 'utf8')),
    })),
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-same-pages-'));
  const { inputFor } = await prepareContent(size, folder, generators);
  for (const generator of generators)
    await measureProcess(generator.program(inputFor(generator), pagesOf(generator)));
}, 600_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  { other: eleventy, isThere: true },
  // Install Debian's package `hugo` to compare it too.
  { other: hugo, isThere: hasHugo },
])('$other.name', ({ other, isThere }) => {
  it.skipIf(!isThere)('has the same pages with the same visible words as ours', async () => {
    const [expected, actual] = [await htmlFiles(pagesOf(ours)), await htmlFiles(pagesOf(other))];
    const paths = [...expected.keys()].filter((path) => !isOursAlone(path)).sort();
    expect([...actual.keys()].sort()).toEqual(paths);
    expect(paths).toContain('tapahtumat/sivu/2/index.html');
    const compared = paths.filter((path) => !different.includes(path));
    expect(await textsOf(other, compared)).toEqual(await textsOf(ours, compared));
  });

  it.skipIf(!isThere)('has pages of about the same bytes as ours', async () => {
    const bytes = async (generator: Generator) =>
      [...(await htmlFiles(pagesOf(generator)))]
        .filter(([path]) => !isOursAlone(path))
        .reduce((sum, [, one]) => sum + one, 0);
    const ratio = (await bytes(other)) / (await bytes(ours));
    expect(ratio).toBeGreaterThan(0.8);
    expect(ratio).toBeLessThan(1.2);
  });
});
