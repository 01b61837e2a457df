import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { pageFile } from '../page-builder/page-file.ts';
import type { IndexRequest } from './index-request.ts';

const pagesAtOnce = 64;

/**
 * Writes a search index of pages; the same pages give the same files.
 * @throws Error with Pagefind's reason, or of the file system
 */
export async function indexPages({ siteFolder, paths, outFolder }: IndexRequest): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (!index) throw indexError('start', errors);
  try {
    for (let from = 0; from < paths.length; from += pagesAtOnce)
      await addPages(index, siteFolder, paths.slice(from, from + pagesAtOnce));
    const { files, errors: making } = await index.getFiles();
    if (making.length > 0) throw indexError('make the index', making);
    // Written by us: on a full disk Pagefind's own process dies, and its library waits forever.
    await forEachLimited(files, pagesAtOnce, async ({ path, content }) => {
      const file = join(outFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    });
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind numbers pages as they come: they are given to it in their order. */
async function addPages(
  index: PagefindIndex,
  siteFolder: string,
  paths: readonly string[],
): Promise<void> {
  const contents = await Promise.all(
    paths.map((path) => readFile(join(siteFolder, pageFile(path)), 'utf8')),
  );
  const added = await Promise.all(
    paths.map((url, at) => index.addHTMLFile({ url, content: contents[at] ?? '' })),
  );
  const errors = added.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw indexError('read the pages', errors);
}

function indexError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
