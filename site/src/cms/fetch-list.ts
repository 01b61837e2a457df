/** Which page of a list to read: the entries after `afterId`, or the first ones. */
export type ListPage = { afterId: string | null; limit: number };

/**
 * Reads a list page by page until a page comes short.
 * @param fetchPage reads at most `limit` entries after one of them, in an order of their ids.
 */
export async function fetchList<Entry extends { documentId: string }>(
  fetchPage: (page: ListPage) => Promise<Entry[]>,
  limit = 1000,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for await (const page of fetchPages(fetchPage, limit)) entries.push(...page);
  return entries;
}

/** The same page by page, for whoever needs no list of them all. */
export async function* fetchPages<Entry extends { documentId: string }>(
  fetchPage: (page: ListPage) => Promise<Entry[]>,
  limit = 1000,
): AsyncGenerator<Entry[]> {
  let afterId: string | null = null;
  for (;;) {
    const page: Entry[] = await fetchPage({ afterId, limit });
    yield page;
    if (page.length < limit) return;
    afterId = page.at(-1)?.documentId ?? null;
  }
}
