/**
 * Reads a list page by page until a page comes short.
 * @param fetchPage reads at most `limit` entries from `start` on, in a stable order.
 */
export async function fetchList<Entry>(
  fetchPage: (variables: { start: number; limit: number }) => Promise<Entry[]>,
  limit = 1000,
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (;;) {
    const page = await fetchPage({ start: entries.length, limit });
    entries.push(...page);
    if (page.length < limit) return entries;
  }
}
