import {
  eventUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
} from '../content-type-uids';
import { eventInput, eventProblems } from './event-problems';
import { eventWarnings } from './event-warnings';
import { helpOfferInput, helpOfferProblems } from './help-offer-problems';
import { helpOfferWarnings } from './help-offer-warnings';
import { helpSectionInput, helpSectionProblems } from './help-section-problems';
import { helpSectionWarnings } from './help-section-warnings';
import { imageWarnings } from './image-warnings';
import { newsArticleInput, newsArticleProblems } from './news-article-problems';
import { organisationInput, organisationProblems } from './organisation-problems';
import { organisationWarnings } from './organisation-warnings';
import { pageInput, pageProblems } from './page-problems';
import { pageWarnings } from './page-warnings';
import type { Problem } from './problem';
import { richTextWarnings } from './rich-text-warnings';
import { searchSynonymInput, searchSynonymProblems } from './search-synonym-problems';
import { situationRoundInput, situationRoundProblems } from './situation-round-problems';

/**
 * How one content type's entries are judged by what is written in them alone, so that the server and
 * the form in the browser judge alike.
 */
export type EntryRules = {
  /** What must be mended: before saving where it makes no sense, else before publishing. */
  problems(entry: unknown, isPublishing: boolean): Problem[];
  /** What would make the page better; never refused. `now` is an ISO 8601 instant. */
  warnings(entry: unknown, now: string): Problem[];
};

const organisationRules: EntryRules = {
  problems: (entry, isPublishing) =>
    organisationProblems(organisationInput.parse(entry), isPublishing),
  warnings: (entry) => organisationWarnings(organisationInput.parse(entry)),
};

const eventRules: EntryRules = {
  problems: (entry, isPublishing) => eventProblems(eventInput.parse(entry), isPublishing),
  warnings: (entry, now) => eventWarnings(eventInput.parse(entry), now),
};

const newsArticleRules: EntryRules = {
  problems: (entry, isPublishing) =>
    newsArticleProblems(newsArticleInput.parse(entry), isPublishing),
  warnings: (entry) => {
    const article = newsArticleInput.parse(entry);
    return [...pageWarnings(article), ...imageWarnings(article.image, 'image')];
  },
};

const pageRules: EntryRules = {
  problems: (entry, isPublishing) => pageProblems(pageInput.parse(entry), isPublishing),
  warnings: (entry) => pageWarnings(pageInput.parse(entry)),
};

const searchSynonymRules: EntryRules = {
  problems: (entry, isPublishing) =>
    searchSynonymProblems(searchSynonymInput.parse(entry), isPublishing),
  warnings: () => [],
};

const helpSectionRules: EntryRules = {
  problems: (entry, isPublishing) =>
    helpSectionProblems(helpSectionInput.parse(entry), isPublishing),
  warnings: (entry) => helpSectionWarnings(helpSectionInput.parse(entry)),
};

const helpOfferRules: EntryRules = {
  problems: (entry, isPublishing) => helpOfferProblems(helpOfferInput.parse(entry), isPublishing),
  warnings: (entry) => helpOfferWarnings(helpOfferInput.parse(entry)),
};

const situationRoundRules: EntryRules = {
  problems: (entry, isPublishing) =>
    situationRoundProblems(situationRoundInput.parse(entry), isPublishing),
  warnings: (entry) =>
    richTextWarnings(situationRoundInput.parse(entry).introduction, 'introduction'),
};

/** The rules of what editors write, by UID. */
export const entryRules = {
  [organisationUid]: organisationRules,
  [eventUid]: eventRules,
  [newsArticleUid]: newsArticleRules,
  [pageUid]: pageRules,
  [searchSynonymUid]: searchSynonymRules,
  [helpSectionUid]: helpSectionRules,
  [helpOfferUid]: helpOfferRules,
  [situationRoundUid]: situationRoundRules,
} as const;
