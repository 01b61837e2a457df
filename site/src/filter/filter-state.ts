import type { FilterState } from './filter-data.ts';

/** The choices among `names` that an address's query part or a form's data has. */
export function readFilters(
  parameters: URLSearchParams | FormData,
  names: readonly string[],
): FilterState {
  const chosen = names.flatMap((name) => {
    const value = parameters.get(name);
    return typeof value === 'string' && value !== '' ? [[name, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

/** The query part of an address, with its question mark; empty where nothing is chosen. */
export function filterQuery(state: FilterState): string {
  const query = new URLSearchParams({ ...state }).toString();
  return query === '' ? '' : `?${query}`;
}

/** `state` without the choice of `name`. */
export function withoutFilter(state: FilterState, name: string): FilterState {
  return Object.fromEntries(Object.entries(state).filter(([key]) => key !== name));
}
