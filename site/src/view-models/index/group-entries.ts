/** Entries by key, each list in the order of the whole. */
export type Groups<Entry> = ReadonlyMap<string, readonly Entry[]>;

/**
 * Groups entries by all the keys they have. A group with the same entries as in `earlier` is the
 * same array, by which whoever has read it sees that nothing has changed.
 */
export function groupEntries<Entry>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => Iterable<string>,
  earlier?: Groups<Entry>,
): Groups<Entry> {
  const groups = new Map<string, readonly Entry[]>();
  const growing = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const group = growing.get(key);
      if (group) group.push(entry);
      else growing.set(key, [entry]);
    }
  for (const [key, group] of growing) groups.set(key, sameOr(group, earlier?.get(key)));
  return groups;
}

/** `earlier` when it has the same entries as `list`. */
export function sameOr<Entry>(
  list: readonly Entry[],
  earlier: readonly Entry[] | undefined,
): readonly Entry[] {
  const isSame =
    earlier?.length === list.length && list.every((entry, index) => entry === earlier[index]);
  return isSame ? earlier : list;
}
