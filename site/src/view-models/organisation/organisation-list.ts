import type { Organisation } from '@civil-society/shared/organisation/organisation';
import { tCount } from '../../i18n/t-count.ts';
import type { SiteIndex } from '../site-index.ts';
import { organisationRow, type OrganisationRow } from './organisation-row.ts';

export type LetterGroup = { letter: string; id: string; rows: OrganisationRow[] };

/** A list of organisations: a short one with summaries, a long one by initial letter. */
export type OrganisationList = {
  count: number;
  countText: string;
  rows: OrganisationRow[];
  /** Empty in a short list; `rows` is empty in a long one. */
  groups: LetterGroup[];
};

const longestWithSummaries = 16;
const longestWithoutLetters = 40;

/** @param organisations in alphabetical order */
export function organisationList(
  organisations: readonly Organisation[],
  index: SiteIndex,
): OrganisationList {
  const count = organisations.length;
  const withSummary = count <= longestWithSummaries;
  const rows = organisations.map((one) => organisationRow(one, index, { withSummary }));
  const isLong = count > longestWithoutLetters;
  return {
    count,
    countText: tCount('organisations', count),
    rows: isLong ? [] : rows,
    groups: isLong ? letterGroups(rows) : [],
  };
}

function letterGroups(rows: readonly OrganisationRow[]): LetterGroup[] {
  const groups = Map.groupBy(rows, ({ name }) => initial(name));
  return [...groups].map(([letter, list]) => ({ letter, id: letterId(letter), rows: list }));
}

/** A letter, or # for digits and marks. */
function initial(name: string): string {
  const letter = name.charAt(0).toLocaleUpperCase('fi');
  return /\p{Letter}/u.test(letter) ? letter : '#';
}

function letterId(letter: string): string {
  return `kirjain-${letter === '#' ? 'muut' : letter.toLocaleLowerCase('fi')}`;
}
