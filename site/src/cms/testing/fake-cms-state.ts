import type {
  AreaFragment,
  EventFragment,
  HelpKindFragment,
  HelpOfferFragment,
  HelpSectionFragment,
  LanguageFragment,
  NewsArticleFragment,
  OrganisationFragment,
  PageFragment,
  SearchSynonymFragment,
  SituationRoundFragment,
  TargetGroupFragment,
  ThemeFragment,
} from '../generated/read-api.ts';

/** An entry that editors write and publish, with what it refers to by id. */
export type FakeEntry<Entry> = {
  entry: Entry;
  isPublished: boolean;
  areaIds: string[];
  themeIds: string[];
  kindIds: string[];
  organiserId: string;
  sectionId: string;
};

/** What a made-up CMS has in its database, by documentId. */
export type FakeState = {
  organisation: Map<string, FakeEntry<OrganisationFragment>>;
  event: Map<string, FakeEntry<EventFragment>>;
  newsArticle: Map<string, FakeEntry<NewsArticleFragment>>;
  page: Map<string, FakeEntry<PageFragment>>;
  searchSynonym: Map<string, FakeEntry<SearchSynonymFragment>>;
  helpSection: Map<string, FakeEntry<HelpSectionFragment>>;
  helpOffer: Map<string, FakeEntry<HelpOfferFragment>>;
  situationRound: Map<string, FakeEntry<SituationRoundFragment>>;
  area: Map<string, AreaFragment>;
  theme: Map<string, ThemeFragment>;
  targetGroup: Map<string, TargetGroupFragment>;
  language: Map<string, LanguageFragment>;
  helpKind: Map<string, HelpKindFragment>;
};

export function emptyState(): FakeState {
  return {
    organisation: new Map(),
    event: new Map(),
    newsArticle: new Map(),
    page: new Map(),
    searchSynonym: new Map(),
    helpSection: new Map(),
    helpOffer: new Map(),
    situationRound: new Map(),
    area: new Map(),
    theme: new Map(),
    targetGroup: new Map(),
    language: new Map(),
    helpKind: new Map(),
  };
}

/** A published entry that refers to nothing but what is said. */
export function published<Entry>(
  entry: Entry,
  links: Partial<Omit<FakeEntry<Entry>, 'entry'>> = {},
): FakeEntry<Entry> {
  return {
    entry,
    isPublished: true,
    areaIds: [],
    themeIds: [],
    kindIds: [],
    organiserId: '',
    sectionId: '',
    ...links,
  };
}
