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
};
