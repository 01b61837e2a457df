import { createHash, hash } from 'node:crypto';
import type { Synonym } from '@civil-society/shared/finnish-search/synonym-lines';
import type { PageStates } from '../page-builder/page-states.ts';

/** A page that can be found: its address, and a hash that is the same as long as the page is. */
export type FoundPage = readonly [path: string, hash: string];

/** Pages that are indexed together. */
export type SearchPart = {
  /** Folder of its index within the site's; empty for the first. */
  name: string;
  /** In the order of their addresses. */
  pages: readonly FoundPage[];
};

/** What a site's search is made from. */
export type SearchContent = {
  /** One; several for more pages than Pagefind can hold in little memory. The browser merges them. */
  parts: readonly SearchPart[];
  pageCount: number;
  /** Words that find what other words find, in order. */
  synonyms: readonly { term: string; targets: string[] }[];
  /** The same for the same pages and words of the same code. */
  hash: string;
};

/** Of so many, an index takes some seconds and half a gigabyte. */
export const mostInPart = 12_000;

export function searchContent(
  { pages }: Pick<PageStates, 'pages'>,
  codeHash: string,
  words: readonly Synonym[] = [],
): SearchContent {
  const found: FoundPage[] = [];
  const ofCode = codeHash.slice(0, 8);
  for (const [path, { searchHash }] of pages)
    if (searchHash !== undefined) found.push([path, `${ofCode}${searchHash}`]);
  found.sort(([one], [other]) => (one < other ? -1 : 1));
  const synonyms = words
    .map(({ term, targets }) => ({ term, targets: [...targets] }))
    .sort((one, other) => (one.term < other.term ? -1 : 1));
  const whole = createHash('sha256').update(codeHash).update(JSON.stringify(synonyms));
  for (const page of found) whole.update(page.join('\0'));
  const count = Math.max(1, Math.ceil(found.length / mostInPart));
  return {
    parts: inParts(found, count),
    pageCount: found.length,
    synonyms,
    hash: whole.digest('hex').slice(0, 16),
  };
}

/** By address, so that a page stays in its part while others come and go. */
function inParts(found: readonly FoundPage[], count: number): SearchPart[] {
  if (count === 1) return [{ name: '', pages: found }];
  const parts = Array.from({ length: count }, (_, at) => ({
    name: at === 0 ? '' : String(at + 1),
    pages: [] as FoundPage[],
  }));
  for (const page of found)
    parts[parseInt(hash('md5', page[0]).slice(0, 8), 16) % count]?.pages.push(page);
  return parts;
}
