import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { pageFile } from '../page-builder/page-file.ts';
import { createFinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import { readFinnishLexicon } from '../../search/lexicon/read-finnish-lexicon.ts';
import { createWarmIndex, type WarmIndex } from './warm-index.ts';

let siteFolder: string;
let warm: WarmIndex;
const lexicon = readFinnishLexicon();
const analysis = createFinnishAnalysis(lexicon);
beforeEach(async () => {
  siteFolder = await mkdtemp(join(tmpdir(), 'warm-index-'));
  warm = createWarmIndex(analysis);
});
afterEach(async () => {
  await warm.forget();
  await rm(siteFolder, { recursive: true });
});

/** Names by address: writes their pages, and tells what the index is asked for. */
async function site(names: Record<string, string>, isExact = true) {
  const pages = Object.entries(names).sort(([one], [other]) => (one < other ? -1 : 1));
  for (const [path, name] of pages) {
    const file = join(siteFolder, pageFile(path));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(
      file,
      `<html lang="fi"><body><main data-pagefind-body><h1>${name}</h1><p>Tervetuloa mukaan.</p></main></body></html>`,
    );
  }
  return { siteFolder, pages, synonyms: [], isExact, otherParts: [] };
}

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`/jarjestot/${at + 100}/`, `Kuoro ${at}`]),
);
const byPath = (files: readonly { path: string; content: Uint8Array }[]) =>
  Object.fromEntries(
    files.map(({ path, content }) => [path, Buffer.from(content).toString('hex')]),
  );

async function anew(names: Record<string, string>) {
  const index = createWarmIndex(createFinnishAnalysis(lexicon));
  const { files } = await index.bring(await site(names));
  await index.forget();
  return byPath(files);
}

it('equals an index that is made anew after pages changed, came and went', async () => {
  const { '/jarjestot/105/': left, ...fewer } = many;
  expect(left).toBe('Kuoro 5');
  const steps = [
    many,
    { ...many, '/jarjestot/103/': 'Omaishoitajat' },
    { ...fewer, '/jarjestot/103/': 'Latuverkosto' },
    { ...many, '/jarjestot/102b/': 'Raittiusyhdistys' },
  ];
  for (const names of steps) {
    const { files, isInOrder } = await warm.bring(await site(names));
    expect(isInOrder).toBe(true);
    expect(byPath(files)).toEqual(await anew(names));
  }
}, 60_000);

it('puts few new pages at its end where the order is not asked for, and says so', async () => {
  await warm.bring(await site(many, false));
  const { '/jarjestot/105/': left, ...fewer } = many;
  expect(left).toBe('Kuoro 5');
  const names = { ...fewer, '/jarjestot/102b/': 'Raittiusyhdistys' };
  const { files, isInOrder } = await warm.bring(await site(names, false));
  expect(isInOrder).toBe(false);
  const fragments = (all: Record<string, string>) =>
    Object.keys(all)
      .filter((path) => path.startsWith('fragment/'))
      .sort();
  expect(fragments(byPath(files))).toEqual(fragments(await anew(names)));
  const again = await warm.bring(await site(names));
  expect(again.isInOrder).toBe(true);
  expect(byPath(again.files)).toEqual(await anew(names));
}, 60_000);

it('begins anew after a failure', async () => {
  await warm.bring(await site({ '/a/': 'Kuoro', '/b/': 'Kerho' }));
  const broken = await site({ '/a/': 'Kuoro', '/b/': 'Kerho' });
  const pages = [...broken.pages, ['/lost/', 'x'] as [string, string]];
  await expect(warm.bring({ ...broken, pages })).rejects.toThrow(/ENOENT/);
  const names = { '/a/': 'Kuoro', '/b/': 'Kerho' };
  expect(byPath((await warm.bring(await site(names))).files)).toEqual(await anew(names));
}, 60_000);
