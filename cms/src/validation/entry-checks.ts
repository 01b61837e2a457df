import { z } from 'zod';
import { areaUid, eventUid, newsArticleUid, organisationUid, pageUid } from '../content-type-uids';
import { checkArea } from './check-area';
import { checkEvent } from './check-event';
import { checkOrganisation } from './check-organisation';
import type { EntryCheck } from './entry-check';
import { requiredProblems } from './required-problems';
import { text } from './stored-values';

const title = 'Kirjoita otsikko.';

/** How entries are judged, by UID; a type without an entry has Strapi's own rules only. */
export const entryChecks: ReadonlyMap<string, EntryCheck> = new Map([
  [organisationUid, checkOrganisation],
  [eventUid, checkEvent],
  [areaUid, checkArea],
  [
    newsArticleUid,
    checkRequired({ title, lead: 'Kirjoita ingressi: uutisen ydin parilla virkkeellä.' }),
  ],
  [pageUid, checkRequired({ title })],
]);

/** Published entries have these texts, each with what to write into it. */
function checkRequired(fields: Readonly<Record<string, string>>): EntryCheck {
  const input = z.record(z.string(), z.unknown());
  return {
    populate: {},
    problems: (entry, { isPublishing }) =>
      isPublishing
        ? requiredProblems(textsOf(input.parse(entry), Object.keys(fields)), fields)
        : [],
  };
}

function textsOf(entry: Record<string, unknown>, fields: readonly string[]) {
  return Object.fromEntries(fields.map((field) => [field, text.parse(entry[field])]));
}
