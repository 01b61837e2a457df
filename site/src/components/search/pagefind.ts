/** What we use of Pagefind's browser library. @see https://pagefind.app/docs/api/ */
export type Pagefind = {
  options: (options: { noWorker: boolean }) => Promise<void>;
  /** Searches a further index with the first. */
  mergeIndex: (folder: string) => Promise<void>;
  /** Every filter's values, with the numbers of pages. */
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters: Record<string, string[]> },
  ) => Promise<PagefindSearch>;
};

export type PagefindSearch = { results: PagefindResult[] };

export type PagefindResult = {
  id: string;
  /** Fields of metadata that have a word of the search (since Pagefind 1.5). */
  matchedMetaFields?: string[];
  data: () => Promise<PagefindDocument>;
};

export type PagefindDocument = {
  url: string;
  content: string;
  meta: Record<string, string | undefined>;
};
