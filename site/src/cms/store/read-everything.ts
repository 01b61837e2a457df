import { byDocumentId } from '../by-document-id.ts';
import type { CmsClient } from '../client.ts';
import { fetchContentRevision } from '../fetch-content-revision.ts';
import { fetchPages, type ListPage } from '../fetch-list.ts';
import {
  AreasDocument,
  EventsDocument,
  NewsArticlesDocument,
  OrganisationsDocument,
  PagesDocument,
  SearchSynonymsDocument,
  TaxonomiesDocument,
} from '../generated/read-api.ts';
import type { CmsEntry } from '../mappers/map-entry.ts';
import { entryList, type EntryList } from './entry-list.ts';
import type { StoredContent } from './stored-content.ts';
import { storedEntry, type StoredEntry, type StoredType } from './stored-entry.ts';
import { storedTypes } from './stored-types.ts';

/**
 * Reads everything published, at the revision of its beginning or later: what changes meanwhile has
 * to be taken in afterwards. Entries of which the CMS says the same as before stay the same objects.
 */
export async function readEverything(
  client: CmsClient,
  before: StoredContent | undefined,
): Promise<StoredContent> {
  const types = storedTypes;
  const revision = await fetchContentRevision(client);
  const lists = await Promise.all([
    storeAll(types.organisation, before?.organisation, async (asked) => {
      return (await client.request(OrganisationsDocument, asked)).organisations;
    }),
    storeAll(types.event, before?.event, async (asked) => {
      return (await client.request(EventsDocument, asked)).events;
    }),
    storeAll(types.newsArticle, before?.newsArticle, async (asked) => {
      return (await client.request(NewsArticlesDocument, asked)).newsArticles;
    }),
    storeAll(types.page, before?.page, async (asked) => {
      return (await client.request(PagesDocument, asked)).pages;
    }),
    storeAll(types.searchSynonym, before?.searchSynonym, async (asked) => {
      return (await client.request(SearchSynonymsDocument, asked)).searchSynonyms;
    }),
    client.request(AreasDocument, {}),
    client.request(TaxonomiesDocument, {}),
  ]);
  const [organisation, event, newsArticle, page, searchSynonym, { areas }, taxonomies] = lists;
  const { themes, targetGroups, languages } = taxonomies;
  return {
    revision,
    organisation,
    event,
    newsArticle,
    page,
    searchSynonym,
    area: storeList(types.area, before?.area, areas),
    theme: storeList(types.theme, before?.theme, themes),
    targetGroup: storeList(types.targetGroup, before?.targetGroup, targetGroups),
    language: storeList(types.language, before?.language, languages),
  };
}

/** Page by page, so that never more than a page of what the CMS says is in memory. */
async function storeAll<Raw extends CmsEntry, Mapped>(
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
function storeList<Raw extends CmsEntry, Mapped>(
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
