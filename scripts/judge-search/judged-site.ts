import { execFile } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { searchFolder } from '@civil-society/site/publisher/search-index/search-folder.ts';
import type { SiteContent } from '@civil-society/shared/content/site-content';
import { startIndexer } from '@civil-society/site/publisher/search-index/start-indexer.ts';
import { createIndex } from 'pagefind';

const repository = resolve(import.meta.dirname, '../..');

/** The address of plain Pagefind's library, beside ours. */
export const plainLibrary = '/plain/pagefind.js';

export type JudgedSite = { folder: string; pages: number; indexSeconds: number };

/** Renders a snapshot, and indexes its pages as the publisher does, and by Pagefind alone. */
export async function makeJudgedSite(snapshot: string, work: string): Promise<JudgedSite> {
  const [folder, renderers] = [join(work, 'site'), join(work, 'renderers')];
  await rm(folder, { recursive: true, force: true });
  const program = join(repository, 'site/publisher/render-site.ts');
  const options = ['--snapshot', snapshot, '--out', folder, '--renderers', renderers];
  await promisify(execFile)(process.execPath, [program, ...options]);
  const [renderer = ''] = await readdir(renderers);
  await cp(join(renderers, renderer, 'client'), folder, { recursive: true });
  const paths = await searchablePaths(folder);
  const { searchSynonyms: synonyms = [] } = JSON.parse(await readFile(snapshot, 'utf8')) as Partial<
    Pick<SiteContent, 'searchSynonyms'>
  >;
  const begun = performance.now();
  const outFolder = join(folder, searchFolder);
  const indexer = startIndexer();
  await indexer.index(
    {
      siteFolder: folder,
      pages: paths.map((path) => [path, ''] as const),
      synonyms,
      outFolder,
      isExact: true,
      isKept: false,
      otherParts: [],
    },
    new AbortController().signal,
  );
  await indexer.stop();
  const indexSeconds = (performance.now() - begun) / 1000;
  await indexPlainly(folder, paths);
  return { folder, pages: paths.length, indexSeconds };
}

async function searchablePaths(folder: string): Promise<string[]> {
  const paths: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.name !== 'index.html') continue;
    const file = join(entry.parentPath, entry.name);
    if ((await readFile(file, 'utf8')).includes(' data-pagefind-body'))
      paths.push(`/${dirname(file).slice(folder.length + 1)}/`);
  }
  return paths.sort();
}

async function indexPlainly(folder: string, paths: readonly string[]): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const url of paths) {
    const content = await readFile(join(folder, url, 'index.html'), 'utf8');
    await index.addHTMLFile({ url, content });
  }
  for (const { path, content } of (await index.getFiles()).files) {
    const file = join(folder, dirname(plainLibrary), path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await index.deleteIndex();
}
