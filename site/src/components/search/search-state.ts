/** What is searched for: the words, and a value of each filter that is in use. */
export type SearchState = { query: string; filters: Readonly<Record<string, string>> };

export const filterNames = ['tyyppi', 'kunta', 'teema'] as const;

/** Reads the state from an address's query part or from a form's data. */
export function readState(parameters: URLSearchParams | FormData): SearchState {
  const value = (name: string) => {
    const entry = parameters.get(name);
    return typeof entry === 'string' ? entry.trim() : '';
  };
  return {
    query: value('q'),
    filters: Object.fromEntries(
      filterNames.map((name) => [name, value(name)]).filter(([, text]) => text !== ''),
    ),
  };
}

/** The query part for an address, with its question mark; empty for an empty state. */
export function toQueryPart({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, value] of Object.entries(filters)) parameters.set(name, value);
  return parameters.size === 0 ? '' : `?${parameters}`;
}

export function isEmptyState({ query, filters }: SearchState): boolean {
  return query === '' && Object.keys(filters).length === 0;
}
