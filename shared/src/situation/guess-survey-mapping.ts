import type { RegionArea } from '../region/region.ts';
import { slugify } from '../text/slugify.ts';
import { findArea } from './find-area.ts';
import { readSurveyDate } from './read-survey-date.ts';
import { singleRoles, type ColumnRole, type SurveyMapping } from './survey-mapping.ts';
import type { SurveyTable } from './survey-table.ts';
import { guessCapacity, readYesNo } from './survey-words.ts';

/** What a header may be about; of two columns of one role, the first has it. */
const headerPatterns: readonly [ColumnRole, RegExp][] = [
  [
    'answered_on',
    /aikaleima|paiva(?:maara)?$|vastauspaiva|vastausaika|vastattu|timestamp|lahetetty/,
  ],
  ['area', /kunta|kunnas|kotipaikka|paikkakun|toiminta-alue/],
  [
    'organisation',
    /(?:jarjesto|yhdisty|organisaatio|seura)[a-z]*-?(?:n-)?nimi|^nimi$|^(?:jarjesto|yhdistys|organisaatio)$/,
  ],
  ['capacity', /toimintakyky|pysty|tilanne|voi(?:ko|tteko)-toimi|miten-toimi|toiminta-nyt/],
  ['need', /tarve|tarpe|tarvits|toive|toivo|omin-sanoin|avoin/],
  ['kind', /:|\[/],
  ['kinds', /apu|auttam|autat|tuki|tukea/],
];

/** Of a column's answers so many must agree before they decide. */
const agreement = 0.6;
/** So many answers show what a column is. */
const looksAt = 100;

/**
 * What each column tells. What a person said of a column of the same header before holds; for the
 * others it is guessed from the header, and where that says nothing, from the answers.
 */
export function guessSurveyMapping(
  table: SurveyTable,
  areas: readonly RegionArea[],
  kept?: SurveyMapping,
): SurveyMapping {
  const known = new Map(kept?.columns.map(({ header, role }) => [header, role]));
  const taken = new Set<ColumnRole>(
    table.headers.flatMap((header) => known.get(header) ?? []).filter(isSingle),
  );
  const columns = table.headers.map((header, at) => {
    const before = known.get(header);
    if (before !== undefined) return { header, role: before };
    const cells = table.rows
      .slice(0, looksAt)
      .map(({ cells: row }) => row[at] ?? '')
      .filter((cell) => cell !== '');
    const guess = roleOf(header, cells, areas, table.countsFrom1904);
    const role = isSingle(guess) && taken.has(guess) ? 'unused' : guess;
    taken.add(role);
    return { header, role };
  });
  return {
    columns,
    capacityWords: kept?.capacityWords ?? [],
    areaWords: kept?.areaWords ?? [],
  };
}

function isSingle(role: ColumnRole): boolean {
  const single: readonly ColumnRole[] = singleRoles;
  return single.includes(role);
}

function roleOf(
  header: string,
  cells: readonly string[],
  areas: readonly RegionArea[],
  countsFrom1904: boolean,
): ColumnRole {
  const share = (isSo: (cell: string) => boolean) =>
    cells.length === 0 ? 0 : cells.filter(isSo).length / cells.length;
  const areYesNo = share((cell) => readYesNo(cell) !== undefined) >= agreement;
  const name = slugify(header);
  const named = headerPatterns.find(
    ([role, pattern]) =>
      pattern.test(role === 'kind' ? header : name) && (role !== 'kind' || areYesNo),
  )?.[0];
  if (named === 'kinds' && areYesNo) return 'kind';
  if (named !== undefined) return named;
  if (share((cell) => findArea(cell, areas) !== undefined) >= agreement) return 'area';
  if (share((cell) => readSurveyDate(cell, countsFrom1904) !== undefined) >= agreement)
    return 'answered_on';
  const distinct = new Set(cells.map(slugify)).size;
  if (distinct <= 6 && share((cell) => guessCapacity(cell) !== undefined) >= agreement)
    return 'capacity';
  return 'unused';
}
