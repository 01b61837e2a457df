import type { BadEntry } from '../bad-entry.ts';
import { byDocumentId } from '../by-document-id.ts';
import type { StoredEntry } from './stored-entry.ts';

/** The stored entries of a type, long lists in the order of their ids. Never changed. */
export type EntryList<Mapped> = {
  readonly entries: readonly StoredEntry<Mapped>[];
  /** What the good ones are to the site. */
  readonly mapped: Mapped[];
  readonly badEntries: readonly BadEntry[];
};

/** A list of the entries; the one of `before` when they are all the same. */
export function entryList<Mapped>(
  entries: readonly StoredEntry<Mapped>[],
  before?: EntryList<Mapped>,
): EntryList<Mapped> {
  const earlier = before?.entries ?? [];
  const isSame = entries.length === earlier.length && entries.every((e, at) => e === earlier[at]);
  if (before && isSame) return before;
  const mapped: Mapped[] = [];
  const badEntries: BadEntry[] = [];
  for (const entry of entries) {
    if (entry.mapped !== undefined) mapped.push(entry.mapped);
    if (entry.bad) badEntries.push(entry.bad);
  }
  return { entries, mapped, badEntries };
}

/** The entry of a list that is in the order of ids. */
export function findEntry<Mapped>(
  { entries }: EntryList<Mapped>,
  documentId: string,
): StoredEntry<Mapped> | undefined {
  let [from, to] = [0, entries.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const entry = entries[middle];
    if (entry !== undefined && entry.documentId < documentId) from = middle + 1;
    else to = middle;
  }
  const found = entries[from];
  return found?.documentId === documentId ? found : undefined;
}

/**
 * A list in the order of ids with other versions of some entries, undefined for one that is gone;
 * the list itself when that is nothing new.
 */
export function withChanges<Mapped>(
  list: EntryList<Mapped>,
  changes: ReadonlyMap<string, StoredEntry<Mapped> | undefined>,
): EntryList<Mapped> {
  const isNew = ([documentId, entry]: [string, StoredEntry<Mapped> | undefined]) =>
    findEntry(list, documentId) !== entry;
  if (![...changes].some(isNew)) return list;
  const others = list.entries.filter(({ documentId }) => !changes.has(documentId));
  const changed = [...changes.values()].flatMap((entry) => entry ?? []);
  return entryList([...others, ...changed].sort(byDocumentId));
}
