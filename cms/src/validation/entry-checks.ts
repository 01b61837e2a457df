import {
  areaUid,
  eventUid,
  helpOfferUid,
  helpSectionUid,
  newsArticleUid,
  organisationUid,
  pageUid,
  searchSynonymUid,
  situationRoundUid,
} from '../content-type-uids';
import { checkArea } from './check-area';
import { checkEvent } from './check-event';
import { checkHelpOffer } from './check-help-offer';
import { checkSearchSynonym } from './check-search-synonym';
import { checkSituationRound } from './check-situation-round';
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
  [
    helpSectionUid,
    checkByRules(entryRules[helpSectionUid], { emergencyContacts: true, partners: true }),
  ],
  [helpOfferUid, checkHelpOffer],
  [situationRoundUid, checkSituationRound],
]);

function checkByRules({ problems }: EntryRules, populate: object = {}): EntryCheck {
  return { populate, problems: (entry, { isPublishing }) => problems(entry, isPublishing) };
}
