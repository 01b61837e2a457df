import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createIndex, type PagefindIndex } from 'pagefind';
import { forEachLimited } from '../build-steps/for-each-limited.ts';
import { pageFile } from '../page-builder/page-file.ts';
import type { IndexRequest } from './index-request.ts';
import { createPageAnalysis, type PageAnalysis } from './page-analysis.ts';
import { queryFiles } from './query-files.ts';
import { withoutTerms } from './without-terms.ts';

const pagesAtOnce = 64;
// A first search loads a few parts of the index: about 10 kB each, instead of Pagefind's 30 kB.
const partSize = '7000';

/**
 * Writes a search index of pages; the same pages give the same files.
 * @throws Error with Pagefind's reason, or of the file system
 */
export async function indexPages({ siteFolder, paths, outFolder }: IndexRequest): Promise<void> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= partSize;
  const { index, errors } = await createIndex({ forceLanguage: 'fi' });
  if (!index) throw indexError('start', errors);
  const analysis = createPageAnalysis();
  try {
    for (let from = 0; from < paths.length; from += pagesAtOnce)
      await addPages(index, analysis, siteFolder, paths.slice(from, from + pagesAtOnce));
    const { files, errors: making } = await index.getFiles();
    if (making.length > 0) throw indexError('make the index', making);
    // Written by us: on a full disk Pagefind's own process dies, and its library waits forever.
    const all = [...files, ...queryFiles(analysis.vocabulary())];
    await forEachLimited(all, pagesAtOnce, async ({ path, content }) => {
      const file = join(outFolder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, path.startsWith('fragment/') ? await withoutTerms(content) : content);
    });
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind numbers pages as they come: they are given to it in their order. */
async function addPages(
  index: PagefindIndex,
  analysis: PageAnalysis,
  siteFolder: string,
  paths: readonly string[],
): Promise<void> {
  const contents = await Promise.all(
    paths.map((path) => readFile(join(siteFolder, pageFile(path)), 'utf8')),
  );
  const added = await Promise.all(
    paths.map((url, at) =>
      index.addHTMLFile({ url, content: analysis.withTerms(contents[at] ?? '') }),
    ),
  );
  const errors = added.flatMap((answer) => answer.errors);
  if (errors.length > 0) throw indexError('read the pages', errors);
}

function indexError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
