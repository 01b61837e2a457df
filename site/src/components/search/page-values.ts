import type { Pagefind } from './pagefind.ts';
import { filterNames, type SearchState } from './search-state.ts';

type Filters = SearchState['filters'];

/** Which pages have which values of the filters: pages' ids by filter and value. */
export type PageValues = Map<string, Map<string, Set<string>>>;

/** Asks Pagefind for them, once: searches of several words are filtered and counted by us. */
export async function readPageValues(
  pagefind: Pagefind,
): Promise<{ values: PageValues; pageCount: number }> {
  const known = await pagefind.filters();
  const all = await pagefind.search(null);
  const values: PageValues = new Map();
  for (const name of filterNames) {
    const ids = new Map<string, Set<string>>();
    for (const value of Object.keys(known[name] ?? {})) {
      const { results } = await pagefind.search(null, { filters: { [name]: [value] } });
      ids.set(value, new Set(results.map(({ id }) => id)));
    }
    values.set(name, ids);
  }
  return { values, pageCount: all.results.length };
}

/** Whether a page has what the filters ask for. */
export function agrees(values: PageValues, filters: Filters, id: string): boolean {
  return Object.entries(filters).every(([name, value]) => values.get(name)?.get(value)?.has(id));
}

/** How many of the pages each value would leave, as if its filter had no value yet. */
export function countValues(
  values: PageValues,
  filters: Filters,
  ids: readonly string[],
): Record<string, Record<string, number>> {
  const counts = filterNames.map((name) => {
    const others = Object.fromEntries(Object.entries(filters).filter(([other]) => other !== name));
    const left = ids.filter((id) => agrees(values, others, id));
    const byValue = [...(values.get(name) ?? [])].map(
      ([value, having]) => [value, left.filter((id) => having.has(id)).length] as const,
    );
    return [name, Object.fromEntries(byValue)] as const;
  });
  return Object.fromEntries(counts);
}
