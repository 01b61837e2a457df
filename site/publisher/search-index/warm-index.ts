import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import { createIndex, type CustomRecord, type IndexFile, type PagefindIndex } from 'pagefind';
import { pageFile } from '../page-builder/page-file.ts';
import type { IndexRequest } from './index-request.ts';
import { indexedPage } from './indexed-page.ts';
import { pageChanges, type GivenPages } from './page-changes.ts';
import { queryFiles } from './query-files.ts';
import type { ShownPage } from './shown-page.ts';

const pagesAtOnce = 64;
// A first search loads a few parts of the index: about 10 kB each, instead of Pagefind's 30 kB.
const partSize = '7000';
/** Pagefind leaves out what has no text. */
const nothing = (url: string): CustomRecord => ({ url, content: '', language: 'fi' });

export type WarmIndex = {
  /**
   * Brings the index to these pages: reads only those that changed.
   * @returns its files, and whether they are as of an index that is made anew
   * @throws Error with Pagefind's reason, or of the file system; the next call then begins anew
   */
  bring(
    request: Pick<IndexRequest, 'siteFolder' | 'pages' | 'synonyms' | 'isExact' | 'otherParts'>,
  ): Promise<{
    files: IndexFile[];
    isInOrder: boolean;
    /** What browsers get of a page. */
    shownOf: (url: string) => ShownPage | undefined;
  }>;
  /** Frees its memory; the next call begins anew. */
  forget(): Promise<void>;
};

/**
 * A Pagefind index that stays in memory: a page that is given again takes the place of the first.
 * Pagefind numbers pages as they come, so that a new page is the last until the index is made anew.
 */
export function createWarmIndex(analysis: FinnishAnalysis): WarmIndex {
  let index: PagefindIndex | undefined;
  let given: GivenPages = new Map();

  const forget = async () => {
    const before = index;
    [index, given] = [undefined, new Map()];
    await before?.deleteIndex();
  };
  const begin = async () => {
    await forget();
    process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= partSize;
    const { index: created, errors } = await createIndex({ forceLanguage: 'fi' });
    if (!created) throw indexError('start', errors);
    return created;
  };
  const give = async (to: PagefindIndex, records: readonly CustomRecord[]) => {
    const added = await Promise.all(records.map((record) => to.addCustomRecord(record)));
    const errors = added.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw indexError('read the pages', errors);
  };
  const analyse = async (siteFolder: string, path: string) => {
    const page = await readFile(join(siteFolder, pageFile(path)), 'utf8');
    return indexedPage(path, page, analysis);
  };
  const bring: WarmIndex['bring'] = async (request) => {
    const { siteFolder, pages, synonyms, isExact, otherParts } = request;
    if (!index || !pageChanges(given, pages, isExact).canFollow) index = await begin();
    const { changed, removed, isInOrder } = pageChanges(given, pages, isExact);
    await give(index, removed.map(nothing));
    for (const path of removed) given.set(path, undefined);
    for (let from = 0; from < changed.length; from += pagesAtOnce) {
      const batch = changed.slice(from, from + pagesAtOnce);
      const read = await Promise.all(batch.map(([path]) => analyse(siteFolder, path)));
      const records = read.map(({ record }) => record);
      await give(index, records);
      for (const [at, { words, shown }] of read.entries()) {
        const [path = '', hash = ''] = batch[at] ?? [];
        given.set(path, { hash, words, shown });
      }
    }
    const { files, errors } = await index.getFiles();
    if (errors.length > 0) throw indexError('make the index', errors);
    const words = pages.flatMap(([path]) => given.get(path)?.words ?? []);
    const forQueries = queryFiles(words, synonyms, otherParts, analysis);
    const pagesGiven = given;
    const shownOf = (url: string) => pagesGiven.get(url)?.shown;
    return { files: [...files, ...forQueries], isInOrder, shownOf };
  };

  return {
    async bring(request) {
      try {
        return await bring(request);
      } catch (error) {
        await forget().catch(() => undefined);
        throw error;
      }
    },
    forget,
  };
}

function indexError(what: string, errors: readonly string[]): Error {
  return new Error(`Pagefind could not ${what}: ${errors.join('; ')}`);
}
