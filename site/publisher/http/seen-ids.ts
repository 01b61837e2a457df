/** Remembers the newest ids, so that a message that comes twice is acted on once. */
export type SeenIds = {
  /** Whether `id` comes for the first time; from then on it is known. */
  isNew(id: string): boolean;
};

/**
 * @param capacity how many ids are remembered. A replay is refused after five minutes by its
 * timestamp, and a message beyond the capacity costs one look at the revision.
 */
export function createSeenIds(capacity = 1_000): SeenIds {
  const ids = new Set<string>();
  return {
    isNew(id) {
      if (ids.has(id)) return false;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > capacity && oldest !== undefined) ids.delete(oldest);
      return true;
    },
  };
}
