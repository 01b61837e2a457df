import { findThing } from './find-thing.ts';
import type { QueryReader } from './load-query-reader.ts';
import { agrees, countValues, type PageValues } from './page-values.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { rankPages } from './rank-pages.ts';
import type { SearchState } from './search-state.ts';
import type { WordIndex } from './word-index.ts';

/** What a search needs, loaded once. */
export type SearchTools = {
  pagefind: Pagefind;
  lookUp: WordIndex;
  reader: QueryReader;
  values: PageValues;
  /** Pages that can be found. */
  pageCount: number;
};

export type SearchOutcome = {
  results: PagefindResult[];
  /** Results by filter and value, as if that filter had no value yet. */
  counts: Record<string, Record<string, number>>;
  /** The query with another word in place of one that nobody has. */
  suggestion: string | undefined;
};

/** Searches each word in all that it may be, ranks the pages, then filters and counts them. */
export async function runSearch(
  tools: SearchTools,
  { query, filters }: SearchState,
): Promise<SearchOutcome> {
  const { pages, suggestion } = await findPages(tools, query);
  const counts = countValues(
    tools.values,
    filters,
    pages.map(({ id }) => id),
  );
  return {
    results: pages.filter(({ id }) => agrees(tools.values, filters, id)),
    counts,
    suggestion,
  };
}

async function findPages(tools: SearchTools, query: string) {
  if (query === '') {
    const { results } = await tools.pagefind.search(null);
    return { pages: results, suggestion: undefined };
  }
  const things = await tools.reader.read(query);
  const searches = await Promise.all(things.map((thing) => findThing(tools, thing)));
  const suggestions = searches.flatMap((search) => search.suggestions);
  const typed = things.flatMap(({ words }) => words.map((word) => word.typed));
  const corrected = typed.map((word, at) => suggestions[at]?.[0] ?? word).join(' ');
  const isCorrected = suggestions.some((some) => some.length > 0);
  return {
    pages: rankPages(
      searches.map(({ pages }) => pages),
      tools.pageCount,
    ),
    suggestion: isCorrected ? corrected : undefined,
  };
}
