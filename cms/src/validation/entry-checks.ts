import {
  areaUid,
  eventUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
} from '../content-type-uids';
import { checkArea } from './check-area';
import { checkEvent } from './check-event';
import { checkSearchSynonym } from './check-search-synonym';
import type { EntryCheck } from './entry-check';
import { entryRules, type EntryRules } from './entry-rules';

/** How entries are judged, by UID; a type without an entry has Strapi's own rules only. */
export const entryChecks: ReadonlyMap<string, EntryCheck> = new Map([
  [
    organisationUid,
    checkByRules(entryRules[organisationUid], {
      address: true,
      socialLinks: true,
      contactPersons: true,
      logo: true,
    }),
  ],
  [eventUid, checkEvent],
  [areaUid, checkArea],
  [newsArticleUid, checkByRules(entryRules[newsArticleUid], { image: true })],
  [pageUid, checkByRules(entryRules[pageUid])],
  [searchSynonymUid, checkSearchSynonym],
]);

function checkByRules({ problems }: EntryRules, populate: object = {}): EntryCheck {
  return { populate, problems: (entry, { isPublishing }) => problems(entry, isPublishing) };
}
