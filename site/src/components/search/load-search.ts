import { loadPagefind } from './load-pagefind.ts';
import { loadQueryReader } from './load-query-reader.ts';
import { readPageValues } from './page-values.ts';
import type { SearchTools } from './run-search.ts';
import { createWordIndex } from './word-index.ts';

/**
 * Loads what every search needs.
 * @param address of Pagefind's library; the rest is in the same folder
 */
export async function loadSearch(address: string): Promise<SearchTools> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const reading = loadQueryReader(folder);
  // Both are waited for below; without this, a failure of the first is nobody's for a moment.
  reading.catch(() => undefined);
  const pagefind = await loadPagefind(address);
  const reader = await reading;
  for (const other of reader.others) await pagefind.mergeIndex(`${folder}${other}/`);
  return {
    pagefind,
    lookUp: createWordIndex(pagefind),
    reader,
    ...(await readPageValues(pagefind)),
  };
}
