import type {
  AreaFragment,
  EventFragment,
  LanguageFragment,
  NewsArticleFragment,
  OrganisationFragment,
  PageFragment,
  SearchSynonymFragment,
  TargetGroupFragment,
  ThemeFragment,
} from '../generated/read-api.ts';

/** An entry that editors write and publish, with what it refers to by id. */
export type FakeEntry<Entry> = {
  entry: Entry;
  isPublished: boolean;
  areaIds: string[];
  themeIds: string[];
  organiserId: string;
};

/** What a made-up CMS has in its database, by documentId. */
export type FakeState = {
  organisation: Map<string, FakeEntry<OrganisationFragment>>;
  event: Map<string, FakeEntry<EventFragment>>;
  newsArticle: Map<string, FakeEntry<NewsArticleFragment>>;
  page: Map<string, FakeEntry<PageFragment>>;
  searchSynonym: Map<string, FakeEntry<SearchSynonymFragment>>;
  area: Map<string, AreaFragment>;
  theme: Map<string, ThemeFragment>;
  targetGroup: Map<string, TargetGroupFragment>;
  language: Map<string, LanguageFragment>;
};

export function emptyState(): FakeState {
  return {
    organisation: new Map(),
    event: new Map(),
    newsArticle: new Map(),
    page: new Map(),
    searchSynonym: new Map(),
    area: new Map(),
    theme: new Map(),
    targetGroup: new Map(),
    language: new Map(),
  };
}

/** A published entry that refers to nothing but what is said. */
export function published<Entry>(
  entry: Entry,
  links: Partial<Omit<FakeEntry<Entry>, 'entry'>> = {},
): FakeEntry<Entry> {
  return { entry, isPublished: true, areaIds: [], themeIds: [], organiserId: '', ...links };
}
