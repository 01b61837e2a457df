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
} from './generated/read-api.ts';

/** Everything published, as the CMS says it, at one revision. */
export type CmsContent = {
  revision: number;
  organisations: OrganisationFragment[];
  events: EventFragment[];
  newsArticles: NewsArticleFragment[];
  areas: AreaFragment[];
  themes: ThemeFragment[];
  targetGroups: TargetGroupFragment[];
  languages: LanguageFragment[];
  pages: PageFragment[];
  searchSynonyms: SearchSynonymFragment[];
  helpSections: HelpSectionFragment[];
  helpKinds: HelpKindFragment[];
  helpOffers: HelpOfferFragment[];
  situationRounds: SituationRoundFragment[];
};
