import type { Pagefind, PagefindSearch } from './pagefind.ts';
import { filterNames, type SearchState } from './search-state.ts';

export type SearchOutcome = {
  results: PagefindSearch['results'];
  /** Results by filter and value, as if that filter had no value yet. */
  counts: Record<string, Record<string, number>>;
};

/**
 * Searches, and counts what each other value of a filter would give: for a filter in use that takes
 * a search of its own without it.
 */
export async function runSearch(
  pagefind: Pagefind,
  { query, filters }: SearchState,
): Promise<SearchOutcome> {
  const search = (left: SearchState['filters']) =>
    pagefind.search(query === '' ? null : query, {
      filters: Object.fromEntries(Object.entries(left).map(([name, value]) => [name, [value]])),
    });
  const found = await search(filters);
  const counts = await Promise.all(
    filterNames.map(async (name) => {
      const { [name]: chosen, ...others } = filters;
      const source = chosen === undefined ? found : await search(others);
      return [name, source.filters[name] ?? {}] as const;
    }),
  );
  return { results: found.results, counts: Object.fromEntries(counts) };
}
