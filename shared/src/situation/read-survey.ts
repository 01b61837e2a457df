import type { RegionArea } from '../region/region.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import { mappingProblems } from './mapping-problems.ts';
import { readSurveyRow, type ReadRow } from './read-survey-row.ts';
import { smallestPublishedCount } from './situation-round.ts';
import { surveyColumns } from './survey-columns.ts';
import type { SurveyMapping } from './survey-mapping.ts';
import { tellNeeds } from './survey-needs.ts';
import type { SurveyProblem } from './survey-problem.ts';
import type { SurveyTable } from './survey-table.ts';

export type ReadSurvey = {
  /** Those that are counted. */
  answers: SurveyAnswer[];
  /** Kinds of help that have a column of their own. */
  askedKinds: string[];
  /** In the answerers' own words, for a person to read. */
  needs: string[];
  problems: SurveyProblem[];
  /** Words of answers, with what they are taken for; undefined: nobody has said yet. */
  words: {
    capacity: { word: string; count: number; capacity: string | undefined }[];
    area: { word: string; count: number; area: string | undefined }[];
  };
};

/** Reads a survey's answers by a mapping. Nothing of it is kept but what is returned. */
export function readSurvey(
  table: SurveyTable,
  mapping: SurveyMapping,
  areas: readonly RegionArea[],
  round: { startsOn: string; endsOn: string },
): ReadSurvey {
  const columns = surveyColumns(table, mapping);
  const rows = table.rows.map((row) =>
    readSurveyRow(row, columns, { mapping, areas, round, countsFrom1904: table.countsFrom1904 }),
  );
  const { kept, problems: doubles } = withoutDoubles(rows);
  const answers = kept.flatMap(({ answer }) => (answer ? [answer] : []));
  const { needs, problems: needProblems } = tellNeeds(kept, columns);
  const problems = [
    ...mappingProblems(columns),
    ...rows.flatMap((row) => row.problems),
    ...doubles,
    ...needProblems,
    ...tooFew(answers),
  ];
  return {
    answers,
    askedKinds: columns.kindColumns.map(({ kind }) => kind),
    needs,
    problems: problems.toSorted(
      (a, b) =>
        Number(b.effect === 'stops') - Number(a.effect === 'stops') || (a.row ?? 0) - (b.row ?? 0),
    ),
    words: {
      capacity: countWords(rows, 'capacityWord').map(({ word, count, read }) => ({
        word,
        count,
        capacity: read,
      })),
      area: countWords(rows, 'areaWord').map(({ word, count, read }) => ({
        word,
        count,
        area: read,
      })),
    },
  };
}

/** Of an organisation's several answers the latest counts: by its date, else the lowest in the file. */
function withoutDoubles(rows: readonly ReadRow[]) {
  const latest = new Map<string, ReadRow>();
  const problems: SurveyProblem[] = [];
  for (const row of rows) {
    if (row.organisation === '') continue;
    const before = latest.get(row.organisation);
    const isLater = !before || (row.answeredOn ?? '') >= (before.answeredOn ?? '');
    const [kept, dropped] = isLater ? [row, before] : [before, row];
    latest.set(row.organisation, kept);
    if (dropped)
      problems.push({
        effect: 'leaves_out',
        row: dropped.number,
        message: `Sama järjestö on vastannut myös rivillä ${kept.number}. Uudempi vastaus lasketaan, tätä ei.`,
      });
  }
  const kept = rows.filter(
    (row) => row.organisation === '' || latest.get(row.organisation) === row,
  );
  return { kept, problems };
}

function tooFew(answers: readonly SurveyAnswer[]): SurveyProblem[] {
  if (answers.length >= smallestPublishedCount) return [];
  return [
    {
      effect: 'stops',
      message: `Vastauksia voi laskea vain ${answers.length}. Lukuja voi julkaista, kun vastauksia on vähintään ${smallestPublishedCount}: korjaa alla nimetyt rivit tai tarkista, mitä sarakkeet kertovat.`,
    },
  ];
}

/** The distinct words of a column, the commonest first. */
function countWords(rows: readonly ReadRow[], name: 'capacityWord' | 'areaWord') {
  const words = new Map<string, { word: string; count: number; read: string | undefined }>();
  for (const row of rows) {
    const said = row[name];
    if (said === undefined) continue;
    const known = words.get(said.word);
    if (known) known.count += 1;
    else words.set(said.word, { ...said, count: 1 });
  }
  return [...words.values()].toSorted((a, b) => b.count - a.count);
}
