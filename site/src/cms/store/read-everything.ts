import type { CmsClient } from '../client.ts';
import { fetchContentRevision } from '../fetch-content-revision.ts';
import {
  AreasDocument,
  EventsDocument,
  HelpOffersDocument,
  HelpSectionsDocument,
  NewsArticlesDocument,
  OrganisationsDocument,
  PagesDocument,
  SearchSynonymsDocument,
  SituationRoundsDocument,
  TaxonomiesDocument,
} from '../generated/read-api.ts';
import { storeAll, storeList } from './store-all.ts';
import type { StoredContent } from './stored-content.ts';
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
    storeAll(types.helpSection, before?.helpSection, async (asked) => {
      return (await client.request(HelpSectionsDocument, asked)).helpSections;
    }),
    storeAll(types.helpOffer, before?.helpOffer, async (asked) => {
      return (await client.request(HelpOffersDocument, asked)).helpOffers;
    }),
    storeAll(types.situationRound, before?.situationRound, async (asked) => {
      return (await client.request(SituationRoundsDocument, asked)).situationRounds;
    }),
    client.request(AreasDocument, {}),
    client.request(TaxonomiesDocument, {}),
  ]);
  const [organisation, event, newsArticle, page, searchSynonym, ...others] = lists;
  const [helpSection, helpOffer, situationRound, { areas }, taxonomies] = others;
  const { themes, targetGroups, languages, helpKinds } = taxonomies;
  return {
    revision,
    organisation,
    event,
    newsArticle,
    page,
    searchSynonym,
    helpSection,
    helpOffer,
    situationRound,
    area: storeList(types.area, before?.area, areas),
    theme: storeList(types.theme, before?.theme, themes),
    targetGroup: storeList(types.targetGroup, before?.targetGroup, targetGroups),
    language: storeList(types.language, before?.language, languages),
    helpKind: storeList(types.helpKind, before?.helpKind, helpKinds),
  };
}
