/** What we use of Pagefind's browser library. @see https://pagefind.app/docs/api/ */
export type Pagefind = {
  /** Loads the filters; without it a search counts nothing by filter. */
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: { filters: Record<string, string[]> },
  ) => Promise<PagefindSearch>;
};

export type PagefindSearch = {
  results: { id: string; data: () => Promise<PagefindDocument> }[];
  /** Numbers of results by filter and value. */
  filters: Record<string, Record<string, number>>;
};

export type PagefindDocument = { url: string; meta: Record<string, string | undefined> };
