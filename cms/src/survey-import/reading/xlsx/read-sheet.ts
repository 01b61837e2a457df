import { dateOfDayNumber } from '@civil-society/shared/situation/read-survey-date';
import type { SurveyProblem } from '@civil-society/shared/situation/survey-problem';
import { columnLetters } from '@civil-society/shared/situation/survey-table';
import type { CellGrid } from '../cell-grid';
import { SurveyFileError } from '../survey-file-error';
import { surveyFileLimits } from '../survey-file-limits';
import { unescapeCharacters } from './shared-strings';
import { walkXml } from './walk-xml';

type Rules = {
  sharedStrings: readonly string[];
  dateStyles: ReadonlySet<number>;
  countsFrom1904: boolean;
};

type Cell = { type: string; style: number; value: string; inline: string; hasFormula: boolean };

/** Titles may stand above the headers. */
const mostRows = surveyFileLimits.rows + 20;
/** 31.12.9999 by Excel. */
const lastDay = 2_958_465;

/** The cells of a sheet as text, with those named that show an error. */
export function readSheet(xml: string, rules: Rules): Pick<CellGrid, 'rows' | 'problems'> {
  const rows: CellGrid['rows'] = [];
  const problems: SurveyProblem[] = [];
  let row: CellGrid['rows'][number] = { number: 0, cells: [] };
  let column = 0;
  let cell: Cell | undefined;
  let element = '';

  const put = ({ value, inline, type, hasFormula, style }: Cell) => {
    const at = { row: row.number, column: columnLetters(column) };
    if (type === 'e')
      problems.push({
        effect: 'tells',
        ...at,
        message: `Solussa on kaavan virhe ${value}. Solu luetaan tyhjänä. Korjaa kaava tai kirjoita arvo sen tilalle.`,
      });
    else if (hasFormula && value === '' && inline === '' && type !== 'str')
      problems.push({
        effect: 'tells',
        ...at,
        message:
          'Solussa on kaava, jonka tulos ei ole tiedostossa. Solu luetaan tyhjänä. Avaa tiedosto Excelissä ja tallenna se, tai kirjoita arvo kaavan tilalle.',
      });
    const text = textOf({ value, inline, type, style }, rules);
    if (text.trim() === '') return;
    if (row.number > mostRows)
      throw new SurveyFileError(
        `Välilehdellä on tekstiä rivillä ${row.number}, ja rivejä saa olla enintään ${surveyFileLimits.rows}. Poista ylimääräiset rivit.`,
      );
    if (column >= surveyFileLimits.columns)
      throw new SurveyFileError(
        `Välilehdellä on tekstiä sarakkeessa ${at.column}, ja sarakkeita saa olla enintään ${surveyFileLimits.columns}. Poista sarakkeet, joita ei tarvita.`,
      );
    while (row.cells.length < column) row.cells.push('');
    row.cells[column] = text;
  };

  walkXml(xml, {
    open: (name, attributes) => {
      element = name;
      if (name === 'row') {
        row = { number: Number(attributes['r'] ?? row.number + 1), cells: [] };
        column = -1;
      } else if (name === 'c') {
        column = columnOf(attributes['r']) ?? column + 1;
        cell = {
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? -1),
          value: '',
          inline: '',
          hasFormula: false,
        };
      } else if (name === 'f' && cell) cell.hasFormula = true;
    },
    text: (text) => {
      if (cell && element === 'v') cell.value += text;
      if (cell && element === 't') cell.inline += text;
    },
    close: (name) => {
      element = '';
      if (name === 'c' && cell) {
        put(cell);
        cell = undefined;
      }
      if (name === 'row' && row.cells.length > 0) rows.push(row);
    },
  });
  return { rows, problems };
}

function textOf(
  { type, style, value, inline }: Omit<Cell, 'hasFormula'>,
  { sharedStrings, dateStyles, countsFrom1904 }: Rules,
): string {
  if (type === 'e') return '';
  if (type === 's') return sharedStrings[Number(value)] ?? '';
  if (type === 'inlineStr') return unescapeCharacters(inline);
  if (type === 'str') return unescapeCharacters(value);
  if (type === 'b') return value === '1' ? 'kyllä' : 'ei';
  if (type === 'd' || value === '') return value;
  const number = Number(value);
  if (dateStyles.has(style) && number >= 1 && number <= lastDay)
    return dateOfDayNumber(number, countsFrom1904);
  return Number.isFinite(number) ? String(number).replace('.', ',') : value;
}

/** 2 of "C12". */
function columnOf(reference: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference ?? '')?.[0];
  if (letters === undefined) return undefined;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
