import { areaFromCms } from '../mappers/area-from-cms.ts';
import { eventFromCms } from '../mappers/event-from-cms.ts';
import { helpKindFromCms } from '../mappers/help-kind-from-cms.ts';
import { helpOfferFromCms } from '../mappers/help-offer-from-cms.ts';
import { helpSectionFromCms } from '../mappers/help-section-from-cms.ts';
import { languageFromCms } from '../mappers/language-from-cms.ts';
import { newsArticleFromCms } from '../mappers/news-article-from-cms.ts';
import { organisationFromCms } from '../mappers/organisation-from-cms.ts';
import { pageFromCms } from '../mappers/page-from-cms.ts';
import { searchSynonymFromCms } from '../mappers/search-synonym-from-cms.ts';
import { situationRoundFromCms } from '../mappers/situation-round-from-cms.ts';
import { targetGroupFromCms } from '../mappers/target-group-from-cms.ts';
import { themeFromCms } from '../mappers/theme-from-cms.ts';
import type {
  EventFragment,
  HelpOfferFragment,
  OrganisationFragment,
} from '../generated/read-api.ts';

const organisation = {
  contentType: 'organisation' as const,
  fromCms: organisationFromCms,
  links: ({ slug, name }: OrganisationFragment) => ({ shownAs: JSON.stringify([slug, name]) }),
};
const event = {
  contentType: 'event' as const,
  fromCms: eventFromCms,
  links: ({ organiser }: EventFragment) => ({ organiserId: organiser.documentId }),
};

const helpOffer = {
  contentType: 'helpOffer' as const,
  fromCms: helpOfferFromCms,
  links: ({ organisation: giver }: HelpOfferFragment) =>
    giver ? { organiserId: giver.documentId } : {},
};

/** Every type of entry, by which the store keeps it. */
export const storedTypes = {
  organisation,
  event,
  newsArticle: { contentType: 'newsArticle', fromCms: newsArticleFromCms },
  page: { contentType: 'page', fromCms: pageFromCms },
  area: { contentType: 'area', fromCms: areaFromCms },
  theme: { contentType: 'theme', fromCms: themeFromCms },
  targetGroup: { contentType: 'targetGroup', fromCms: targetGroupFromCms },
  language: { contentType: 'language', fromCms: languageFromCms },
  searchSynonym: { contentType: 'searchSynonym', fromCms: searchSynonymFromCms },
  helpSection: { contentType: 'helpSection', fromCms: helpSectionFromCms },
  helpKind: { contentType: 'helpKind', fromCms: helpKindFromCms },
  helpOffer,
  situationRound: { contentType: 'situationRound', fromCms: situationRoundFromCms },
} as const;
