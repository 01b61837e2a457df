import { byDocumentId } from '../by-document-id.ts';
import { fetchPages, type ListPage } from '../fetch-list.ts';
import type { CmsEntry } from '../mappers/map-entry.ts';
import { entryList, type EntryList } from './entry-list.ts';
import { storedEntry, type StoredEntry, type StoredType } from './stored-entry.ts';

/** A whole list, page by page, so that never more than a page of what the CMS says is in memory. */
export async function storeAll<Raw extends CmsEntry, Mapped>(
  type: StoredType<Raw, Mapped>,
  before: EntryList<Mapped> | undefined,
  fetchPage: (page: ListPage) => Promise<Raw[]>,
): Promise<EntryList<Mapped>> {
  const known = byId(before);
  const entries = new Map<string, StoredEntry<Mapped>>();
  for await (const page of fetchPages(fetchPage))
    for (const raw of page)
      entries.set(raw.documentId, storedEntry(type, raw, known.get(raw.documentId)));
  return entryList([...entries.values()].sort(byDocumentId), before);
}

/** A short list, in the order in which the CMS gives it. */
export function storeList<Raw extends CmsEntry, Mapped>(
  type: StoredType<Raw, Mapped>,
  before: EntryList<Mapped> | undefined,
  list: readonly Raw[],
): EntryList<Mapped> {
  const known = byId(before);
  return entryList(
    list.map((raw) => storedEntry(type, raw, known.get(raw.documentId))),
    before,
  );
}

function byId<Mapped>(list: EntryList<Mapped> | undefined): Map<string, StoredEntry<Mapped>> {
  return new Map(list?.entries.map((entry) => [entry.documentId, entry]));
}
