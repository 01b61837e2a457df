import { contentTypes } from '../bad-entry.ts';
import { byContentType } from '../by-content-type.ts';
import type { MappedContent } from '../checked-content.ts';
import type { StoredContent } from './stored-content.ts';

/** The mapped entries of all types; a type of which nothing changed has the same list as before. */
export function mappedContent(stored: StoredContent): MappedContent {
  return {
    content: {
      revision: stored.revision,
      organisations: stored.organisation.mapped,
      events: stored.event.mapped,
      newsArticles: stored.newsArticle.mapped,
      areas: stored.area.mapped,
      themes: stored.theme.mapped,
      targetGroups: stored.targetGroup.mapped,
      languages: stored.language.mapped,
      pages: stored.page.mapped,
      searchSynonyms: stored.searchSynonym.mapped,
      helpSections: stored.helpSection.mapped,
      helpKinds: stored.helpKind.mapped,
      helpOffers: stored.helpOffer.mapped,
      situationRounds: stored.situationRound.mapped,
    },
    unreadable: contentTypes.flatMap((type) => stored[type].badEntries),
    totals: byContentType((type) => stored[type].entries.length),
  };
}
