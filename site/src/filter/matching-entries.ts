import type { FilterEntry, FilterState } from './filter-data.ts';

/** The entries that have every chosen value. */
export function matchingEntries(
  entries: readonly FilterEntry[],
  state: FilterState,
): FilterEntry[] {
  const chosen = Object.entries(state);
  return entries.filter(({ values }) =>
    chosen.every(([name, value]) => values[name]?.includes(value)),
  );
}
