import { z } from 'zod';
import { areaSchema } from '../area/area.ts';
import { eventSchema } from '../event/event.ts';
import { helpKindSchema } from '../help/help-kind.ts';
import { helpOfferSchema } from '../help/help-offer.ts';
import { helpSectionSchema } from '../help/help-section.ts';
import { newsArticleSchema } from '../news/news-article.ts';
import { organisationSchema } from '../organisation/organisation.ts';
import { pageSchema } from '../page/page.ts';
import { searchSynonymSchema } from '../search-synonym/search-synonym.ts';
import { situationRoundSchema } from '../situation/situation-round.ts';
import { languageSchema } from '../theme/language.ts';
import { targetGroupSchema } from '../theme/target-group.ts';
import { themeSchema } from '../theme/theme.ts';

/** Everything that is published, at one revision: what the public site is built from. */
export const siteContentSchema = z.object({
  /** Grows by every published change; see `cms/src/outbox`. */
  revision: z.number().int().nonnegative(),
  organisations: z.array(organisationSchema),
  events: z.array(eventSchema),
  areas: z.array(areaSchema),
  themes: z.array(themeSchema),
  targetGroups: z.array(targetGroupSchema),
  languages: z.array(languageSchema),
  newsArticles: z.array(newsArticleSchema),
  pages: z.array(pageSchema),
  /** A snapshot of before has none of these. */
  searchSynonyms: z.array(searchSynonymSchema).default([]),
  helpSections: z.array(helpSectionSchema).default([]),
  helpKinds: z.array(helpKindSchema).default([]),
  helpOffers: z.array(helpOfferSchema).default([]),
  situationRounds: z.array(situationRoundSchema).default([]),
});

export type SiteContent = z.infer<typeof siteContentSchema>;
