import type { SiteContent } from '@civil-society/shared/content/site-content';
import type { BadEntry } from './bad-entry.ts';
import { checkedContent } from './checked-content.ts';
import type { CmsContent } from './cms-content.ts';
import { areaFromCms } from './mappers/area-from-cms.ts';
import { eventFromCms } from './mappers/event-from-cms.ts';
import { helpKindFromCms } from './mappers/help-kind-from-cms.ts';
import { helpOfferFromCms } from './mappers/help-offer-from-cms.ts';
import { helpSectionFromCms } from './mappers/help-section-from-cms.ts';
import { languageFromCms } from './mappers/language-from-cms.ts';
import { mapEntries } from './mappers/map-entries.ts';
import { newsArticleFromCms } from './mappers/news-article-from-cms.ts';
import { organisationFromCms } from './mappers/organisation-from-cms.ts';
import { pageFromCms } from './mappers/page-from-cms.ts';
import { searchSynonymFromCms } from './mappers/search-synonym-from-cms.ts';
import { situationRoundFromCms } from './mappers/situation-round-from-cms.ts';
import { targetGroupFromCms } from './mappers/target-group-from-cms.ts';
import { themeFromCms } from './mappers/theme-from-cms.ts';

/**
 * The site's content from all that the CMS says, and every entry that is not what it should be. Of
 * those, the ones that were good before are shown as they were. The content store comes to the same
 * from what changed; its tests compare the two.
 * @param lastGood the content that the site shows now
 * @throws CmsError when so many entries are bad that the service itself must be wrong.
 */
export function contentFromCms(
  cms: CmsContent,
  lastGood?: SiteContent,
): { content: SiteContent; badEntries: BadEntry[] } {
  const organisations = mapEntries('organisation', cms.organisations, organisationFromCms);
  const events = mapEntries('event', cms.events, eventFromCms);
  const newsArticles = mapEntries('newsArticle', cms.newsArticles, newsArticleFromCms);
  const areas = mapEntries('area', cms.areas, areaFromCms);
  const themes = mapEntries('theme', cms.themes, themeFromCms);
  const targetGroups = mapEntries('targetGroup', cms.targetGroups, targetGroupFromCms);
  const languages = mapEntries('language', cms.languages, languageFromCms);
  const pages = mapEntries('page', cms.pages, pageFromCms);
  const searchSynonyms = mapEntries('searchSynonym', cms.searchSynonyms, searchSynonymFromCms);
  const helpSections = mapEntries('helpSection', cms.helpSections, helpSectionFromCms);
  const helpKinds = mapEntries('helpKind', cms.helpKinds, helpKindFromCms);
  const helpOffers = mapEntries('helpOffer', cms.helpOffers, helpOfferFromCms);
  const rounds = mapEntries('situationRound', cms.situationRounds, situationRoundFromCms);
  const results = [
    organisations,
    events,
    newsArticles,
    areas,
    themes,
    targetGroups,
    languages,
    pages,
    searchSynonyms,
    helpSections,
    helpKinds,
    helpOffers,
    rounds,
  ];
  const content = {
    revision: cms.revision,
    organisations: organisations.mapped,
    events: events.mapped,
    newsArticles: newsArticles.mapped,
    areas: areas.mapped,
    themes: themes.mapped,
    targetGroups: targetGroups.mapped,
    languages: languages.mapped,
    pages: pages.mapped,
    searchSynonyms: searchSynonyms.mapped,
    helpSections: helpSections.mapped,
    helpKinds: helpKinds.mapped,
    helpOffers: helpOffers.mapped,
    situationRounds: rounds.mapped,
  };
  const totals = {
    organisation: cms.organisations.length,
    event: cms.events.length,
    newsArticle: cms.newsArticles.length,
    area: cms.areas.length,
    theme: cms.themes.length,
    targetGroup: cms.targetGroups.length,
    language: cms.languages.length,
    page: cms.pages.length,
    searchSynonym: cms.searchSynonyms.length,
    helpSection: cms.helpSections.length,
    helpKind: cms.helpKinds.length,
    helpOffer: cms.helpOffers.length,
    situationRound: cms.situationRounds.length,
  };
  const unreadable = results.flatMap((result) => result.badEntries);
  return checkedContent({ content, unreadable, totals }, lastGood);
}
