import type { CmsClient } from '../client.ts';
import { fetchList } from '../fetch-list.ts';
import {
  EventsDocument,
  NewsArticlesDocument,
  OrganisationsDocument,
  PagesDocument,
  SearchSynonymsDocument,
} from '../generated/read-api.ts';
import type { CmsEntry } from '../mappers/map-entry.ts';
import type { ChangedIds } from './fetch-changes.ts';
import { findEntry, withChanges, type EntryList } from './entry-list.ts';
import { inChunks } from './in-chunks.ts';
import type { StoredContent } from './stored-content.ts';
import { storedEntry, type StoredEntry, type StoredType } from './stored-entry.ts';
import { storedTypes } from './stored-types.ts';

/**
 * Reads the changed entries of the drafted types anew, each of which is new, other than before, or
 * gone; and every event of an organisation that came, went or is called otherwise, since events
 * tell of their organiser and are published only with it.
 * @param isConsistent whether all that is stored is of one moment; if not, an organisation may be as
 * it is and its events as they were, and all events of a changed one are read
 */
export async function readChanged(
  client: CmsClient,
  stored: StoredContent,
  ids: ChangedIds,
  isConsistent: boolean,
): Promise<{ stored: StoredContent; eventIds: ReadonlySet<string> }> {
  const types = storedTypes;
  const [organisation, newsArticle, page, searchSynonym] = await Promise.all([
    update(types.organisation, stored.organisation, ids.organisation, async (asked) => {
      return (await client.request(OrganisationsDocument, asked)).organisations;
    }),
    update(types.newsArticle, stored.newsArticle, ids.newsArticle, async (asked) => {
      return (await client.request(NewsArticlesDocument, asked)).newsArticles;
    }),
    update(types.page, stored.page, ids.page, async (asked) => {
      return (await client.request(PagesDocument, asked)).pages;
    }),
    update(types.searchSynonym, stored.searchSynonym, ids.searchSynonym, async (asked) => {
      return (await client.request(SearchSynonymsDocument, asked)).searchSynonyms;
    }),
  ]);
  const shownAs = (list: StoredContent['organisation'], id: string) => findEntry(list, id)?.shownAs;
  const organisers = [...ids.organisation].filter(
    (id) => !isConsistent || shownAs(stored.organisation, id) !== shownAs(organisation, id),
  );
  const { event, eventIds } = await updateEvents(client, stored, ids.event, organisers);
  const read = { organisation, event, newsArticle, page, searchSynonym };
  return { stored: { ...stored, ...read }, eventIds };
}

/** @returns the events, and the ids of all that were read or are gone */
async function updateEvents(
  client: CmsClient,
  { event: before }: StoredContent,
  changed: ReadonlySet<string>,
  organisers: readonly string[],
) {
  const theirs = new Set(organisers);
  const eventIds = new Set(changed);
  for (const { documentId, organiserId = '' } of before.entries)
    if (theirs.has(organiserId)) eventIds.add(documentId);
  // Which of an organisation's events there are is known to the CMS alone.
  const found = await inChunks(organisers, (organiserIds) =>
    fetchList(async (page) => {
      return (await client.request(EventsDocument, { organiserIds, ...page })).events;
    }),
  );
  for (const { documentId } of found) eventIds.add(documentId);
  const foundIds = new Set(found.map(({ documentId }) => documentId));
  const others = [...eventIds].filter((id) => !foundIds.has(id));
  const read = await inChunks(others, async (documentIds) => {
    const asked = { documentIds, limit: documentIds.length };
    return (await client.request(EventsDocument, asked)).events;
  });
  return { event: changedList(storedTypes.event, before, eventIds, [...found, ...read]), eventIds };
}

async function update<Raw extends CmsEntry, Mapped>(
  type: StoredType<Raw, Mapped>,
  before: EntryList<Mapped>,
  changed: ReadonlySet<string>,
  fetchThese: (asked: { documentIds: string[]; limit: number }) => Promise<Raw[]>,
): Promise<EntryList<Mapped>> {
  const read = await inChunks([...changed], (documentIds) =>
    fetchThese({ documentIds, limit: documentIds.length }),
  );
  return changedList(type, before, changed, read);
}

/** The list with what was read of the `changed`; what was not given is gone. */
function changedList<Raw extends CmsEntry, Mapped>(
  type: StoredType<Raw, Mapped>,
  before: EntryList<Mapped>,
  changed: ReadonlySet<string>,
  read: readonly Raw[],
): EntryList<Mapped> {
  const changes = new Map<string, StoredEntry<Mapped> | undefined>();
  for (const documentId of changed) changes.set(documentId, undefined);
  for (const raw of read)
    changes.set(raw.documentId, storedEntry(type, raw, findEntry(before, raw.documentId)));
  return withChanges(before, changes);
}
