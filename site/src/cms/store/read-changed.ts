import type { CmsClient } from '../client.ts';
import { fetchList, type ListPage } from '../fetch-list.ts';
import {
  EventsDocument,
  HelpOffersDocument,
  NewsArticlesDocument,
  OrganisationsDocument,
  PagesDocument,
  SearchSynonymsDocument,
  SituationRoundsDocument,
} from '../generated/read-api.ts';
import type { CmsEntry } from '../mappers/map-entry.ts';
import type { ChangedIds } from './fetch-changes.ts';
import { findEntry, withChanges, type EntryList } from './entry-list.ts';
import { inChunks } from './in-chunks.ts';
import { storeAll } from './store-all.ts';
import type { StoredContent } from './stored-content.ts';
import { storedEntry, type StoredEntry, type StoredType } from './stored-entry.ts';
import { storedTypes } from './stored-types.ts';

/** What is stored now, and the ids of events and offers that were read or are gone. */
export type ReadChanges = {
  stored: StoredContent;
  eventIds: ReadonlySet<string>;
  offerIds: ReadonlySet<string>;
};

/**
 * Reads the changed entries of the drafted types anew, each of which is new, other than before, or
 * gone; and every event and offer of an organisation that came, went or is called otherwise, since
 * they tell of it and are published only with it.
 * @param isConsistent whether all that is stored is of one moment; if not, an organisation may be as
 * it is and its events as they were, and all events of a changed one are read
 */
export async function readChanged(
  client: CmsClient,
  stored: StoredContent,
  ids: ChangedIds,
  isConsistent: boolean,
): Promise<ReadChanges> {
  const types = storedTypes;
  const lists = await Promise.all([
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
    update(types.situationRound, stored.situationRound, ids.situationRound, async (asked) => {
      return (await client.request(SituationRoundsDocument, asked)).situationRounds;
    }),
  ]);
  const [organisation, newsArticle, page, searchSynonym, situationRound] = lists;
  const shownAs = (list: StoredContent['organisation'], id: string) => findEntry(list, id)?.shownAs;
  const organisers = [...ids.organisation].filter(
    (id) => !isConsistent || shownAs(stored.organisation, id) !== shownAs(organisation, id),
  );
  const { event, eventIds } = await updateEvents(client, stored, ids.event, organisers);
  const { helpOffer, offerIds } = await updateOffers(client, stored, ids.helpOffer, organisers);
  const read = { organisation, event, newsArticle, page, searchSynonym, helpOffer, situationRound };
  return { stored: { ...stored, ...read }, eventIds, offerIds };
}

/**
 * Offers of help tell of their organisation as events do. They are few: those of one organisation
 * are not looked for, all are read.
 * @returns the offers, and the ids of all that were read or are gone
 */
async function updateOffers(
  client: CmsClient,
  { helpOffer: before }: StoredContent,
  changed: ReadonlySet<string>,
  organisers: readonly string[],
) {
  const type = storedTypes.helpOffer;
  const fetchThese = async (asked: ListPage & { documentIds?: string[] }) =>
    (await client.request(HelpOffersDocument, asked)).helpOffers;
  if (organisers.length === 0)
    return { helpOffer: await update(type, before, changed, fetchThese), offerIds: changed };
  const helpOffer = await storeAll(type, before, fetchThese);
  const all = [...before.entries, ...helpOffer.entries].map(({ documentId }) => documentId);
  return { helpOffer, offerIds: new Set([...changed, ...all]) };
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
  fetchThese: (asked: ListPage & { documentIds: string[] }) => Promise<Raw[]>,
): Promise<EntryList<Mapped>> {
  const read = await inChunks([...changed], (documentIds) =>
    fetchThese({ afterId: null, documentIds, limit: documentIds.length }),
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
