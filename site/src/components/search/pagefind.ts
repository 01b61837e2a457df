/** What we use of Pagefind's browser library. @see https://pagefind.app/docs/api/ */
export type Pagefind = {
  options: (options: { noWorker: boolean; ranking: Ranking }) => Promise<void>;
  /** Searches a further index with the first. */
  mergeIndex: (folder: string, options: { ranking: Ranking }) => Promise<void>;
  /** Every filter's values, with the numbers of pages. */
  filters: () => Promise<Record<string, Record<string, number>>>;
  search: (
    query: string | null,
    options?: { filters: Record<string, string[]> },
  ) => Promise<PagefindSearch>;
};

type Ranking = { metaWeights: Record<string, number> };

export type PagefindSearch = { results: PagefindResult[] };

export type PagefindResult = { id: string; score: number; data: () => Promise<PagefindDocument> };

export type PagefindDocument = { url: string; meta: Record<string, string | undefined> };
