/**
 * `entries` in the order of `compare`, for which `earlier`, in that order already, spares most of
 * the sorting. The same array as `earlier` when it has the same entries.
 * @param compare never says that two different entries are equal
 */
export function keepOrder<Entry extends object>(
  entries: readonly Entry[],
  compare: (a: Entry, b: Entry) => number,
  earlier: readonly Entry[] = [],
): readonly Entry[] {
  const wanted = new Set(entries);
  const kept = earlier.filter((entry) => wanted.has(entry));
  if (kept.length === earlier.length && kept.length === entries.length) return earlier;
  const known = new Set(kept);
  // Two runs, of which the first is in order: the engine's sort merges them.
  return [...kept, ...entries.filter((entry) => !known.has(entry)).sort(compare)].sort(compare);
}
