import type { RegionArea } from '../region/region.ts';
import { slugify } from '../text/slugify.ts';
import type { SurveyAnswer } from './survey-answer.ts';
import { findArea } from './find-area.ts';
import { readSurveyDate } from './read-survey-date.ts';
import type { SurveyColumn, SurveyColumns } from './survey-columns.ts';
import { leftOut, type SurveyMapping } from './survey-mapping.ts';
import type { SurveyProblem } from './survey-problem.ts';
import type { SurveyRow } from './survey-table.ts';
import { guessCapacity, readYesNo } from './survey-words.ts';

/** Words of a cell with what they are taken for. */
type Word = { word: string; read: string | undefined };

export type ReadRow = {
  number: number;
  /** Undefined when it is not counted. */
  answer: SurveyAnswer | undefined;
  areaWord: Word | undefined;
  capacityWord: Word | undefined;
  /** Needs by the index of their column. */
  needs: { column: number; text: string }[];
  /** By which a second answer of the same is known; empty when it is not told. */
  organisation: string;
  /** ISO 8601 date. */
  answeredOn: string | undefined;
  problems: SurveyProblem[];
};

export type RowRules = {
  mapping: SurveyMapping;
  areas: readonly RegionArea[];
  round: { startsOn: string; endsOn: string };
  countsFrom1904: boolean;
};

/** Reads one answer, with every problem of it. */
export function readSurveyRow(row: SurveyRow, columns: SurveyColumns, rules: RowRules): ReadRow {
  const problems: SurveyProblem[] = [];
  const cell = (column: SurveyColumn | undefined) =>
    column ? (row.cells[column.index] ?? '') : '';
  const tell = (
    effect: SurveyProblem['effect'],
    column: SurveyColumn | undefined,
    message: string,
  ) => problems.push({ effect, row: row.number, column: column?.name, message });

  const area = columns.area && readArea(cell(columns.area), rules);
  const capacity = columns.capacity && readCapacity(cell(columns.capacity), rules);
  if (area?.problem) tell(area.effect, columns.area, area.problem);
  if (capacity?.problem) tell('leaves_out', columns.capacity, capacity.problem);

  const kinds = [
    ...columns.choiceColumns.flatMap((column) =>
      cell(column)
        .split(column.separator)
        .map((choice) => choice.trim().slice(0, 80))
        .filter((choice) => choice !== ''),
    ),
    ...columns.kindColumns.flatMap((column) => {
      const said = readYesNo(cell(column));
      if (said === undefined)
        tell(
          'tells',
          column,
          `Vastaus ”${quote(cell(column))}” ei ole kyllä eikä ei, joten sitä ei lasketa. Kirjoita soluun kyllä tai ei, tai valitse sarakkeelle toinen merkitys.`,
        );
      return said === true ? [column.kind] : [];
    }),
  ];
  const isCounted =
    area?.slug !== undefined && capacity?.value !== undefined
      ? { area: area.slug, capacity: capacity.value, kinds }
      : undefined;
  const answeredOn = readDay(cell(columns.answeredOn), rules, (message) =>
    tell('tells', columns.answeredOn, message),
  );
  return {
    number: row.number,
    answer: isCounted,
    areaWord: area?.word,
    capacityWord: capacity?.word,
    needs: columns.needColumns.map((column) => ({ column: column.index, text: cell(column) })),
    organisation: slugify(cell(columns.organisation)),
    answeredOn,
    problems,
  };
}

function readArea(text: string, { mapping, areas }: RowRules) {
  const effect = 'leaves_out' as const;
  if (text === '')
    return {
      effect,
      problem: 'Kunta puuttuu, joten riviä ei lasketa. Kirjoita kunnan nimi soluun.',
    };
  const said = mapping.areaWords.find(({ word }) => word === text)?.area;
  const known = areas.find(({ slug }) => slug === said);
  if (said === leftOut) return { word: { word: text, read: leftOut }, effect };
  const found = known
    ? { area: known.parent ?? known.slug, isGuess: false }
    : findArea(text, areas);
  const word = { word: text, read: found?.area };
  if (!found)
    return {
      word,
      effect,
      problem: `Kuntaa ”${quote(text)}” ei tunneta, joten riviä ei lasketa. Korjaa nimi tiedostoon tai valitse kunta kohdasta Paikat.`,
    };
  const name = areas.find(({ slug }) => slug === found.area)?.name;
  if (found.isGuess)
    return {
      word,
      slug: found.area,
      effect: 'tells' as const,
      problem: `Kunta ”${quote(text)}” luettiin näin: ${name}. Jos se on väärin, valitse oikea kohdasta Paikat.`,
    };
  return { word, slug: found.area, effect };
}

function readCapacity(text: string, { mapping }: RowRules) {
  if (text === '')
    return {
      problem: 'Toimintakyky puuttuu, joten riviä ei lasketa. Kirjoita vastaus soluun.',
    };
  const said = mapping.capacityWords.find(({ word }) => word === text)?.capacity;
  if (said === leftOut) return { word: { word: text, read: said } };
  const value = said ?? guessCapacity(text);
  const word = { word: text, read: value };
  if (value === undefined)
    return {
      word,
      problem: `Vastauksesta ”${quote(text)}” ei selviä, voiko järjestö toimia, joten riviä ei lasketa. Valitse kohdasta Toimintakyvyn vastaukset, mitä se tarkoittaa.`,
    };
  return { word, value };
}

function readDay(
  text: string,
  { round, countsFrom1904 }: RowRules,
  tell: (message: string) => void,
): string | undefined {
  if (text === '') return undefined;
  const day = readSurveyDate(text, countsFrom1904);
  if (day === undefined)
    tell(
      `Päivästä ”${quote(text)}” ei saa selvää. Vastaus lasketaan. Kirjoita päivä näin: 12.3.2020.`,
    );
  else if (day < round.startsOn || day > round.endsOn)
    tell(
      `Vastauspäivä ${finnishDate(day)} ei ole kierroksen päivien välissä. Vastaus lasketaan. Tarkista kierroksen päivät ja tiedosto.`,
    );
  return day;
}

function finnishDate(day: string): string {
  return day.split('-').toReversed().map(Number).join('.');
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
