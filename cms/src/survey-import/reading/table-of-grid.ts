import type { SurveyProblem } from '@civil-society/shared/situation/survey-problem';
import { columnLetters, type SurveyTable } from '@civil-society/shared/situation/survey-table';
import type { CellGrid } from './cell-grid';
import { SurveyFileError } from './survey-file-error';
import { surveyFileLimits } from './survey-file-limits';

/**
 * Finds the headers of a grid and the answers below them. Empty rows, and columns that are empty
 * from top to bottom, are nothing.
 * @throws SurveyFileError when there are no answers, or more than are taken
 */
export function tableOfGrid({ rows, countsFrom1904, isStrict, problems }: CellGrid): {
  table: SurveyTable;
  problems: SurveyProblem[];
} {
  const filled = rows
    .map(({ number, cells }) => ({ number, cells: cells.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  // Above the headers a survey's title may stand, alone on its row.
  const headerAt = filled.findIndex(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  const header = filled[headerAt];
  if (!header)
    throw new SurveyFileError(
      'Tiedostosta ei löydy sarakkeita. Ensimmäisellä rivillä pitää olla otsikot, kukin omassa sarakkeessaan, ja sarakkeiden välissä puolipiste, pilkku tai sarkain.',
    );
  const answers = filled.slice(headerAt + 1);
  if (answers.length === 0)
    throw new SurveyFileError(
      `Tiedostossa on otsikot rivillä ${header.number} mutta ei yhtään vastausta. Tarkista, että vienti kyselytyökalusta sisältää vastaukset.`,
    );
  if (answers.length > surveyFileLimits.rows)
    throw new SurveyFileError(
      `Tiedostossa on yli ${surveyFileLimits.rows} riviä. Poista ylimääräiset rivit tai jaa kysely useaan kierrokseen.`,
    );

  const width = isStrict
    ? header.cells.length
    : Math.max(...filled.map(({ cells }) => cells.length));
  const inOrder = isStrict ? inStep(answers, width) : answers;
  const outOfOrder = answers.filter((row) => !inOrder.includes(row));
  const used = Array.from({ length: width }, (_column, at) => at).filter((at) =>
    [header, ...inOrder].some(({ cells }) => (cells[at] ?? '') !== ''),
  );
  if (used.length > surveyFileLimits.columns)
    throw new SurveyFileError(
      `Tiedostossa on yli ${surveyFileLimits.columns} saraketta. Poista sarakkeet, joita tilannekuvaan ei tarvita.`,
    );
  const { headers, problems: headerProblems } = distinctHeaders(header, used);
  assertNotTooLong(inOrder);
  return {
    table: {
      headers,
      letters: used.map(columnLetters),
      rows: inOrder.map(({ number, cells }) => ({
        number,
        cells: used.map((at) => cells[at] ?? ''),
      })),
      countsFrom1904,
    },
    problems: [
      ...problems,
      ...headerProblems,
      ...outOfOrder.map((row) => lengthProblem(row, width)),
    ],
  };
}

type Row = CellGrid['rows'][number];

/**
 * Rows of the headers' length. A delimiter too much at the end of every row is a habit of some
 * programs; at the end of one, its answers have moved by a column.
 */
function inStep(rows: readonly Row[], width: number): readonly Row[] {
  const haveAllMore = rows.every(
    ({ cells }) => cells.length > width && cells.slice(width).every(isEmpty),
  );
  return haveAllMore ? rows : rows.filter(({ cells }) => cells.length === width);
}

function isEmpty(cell: string): boolean {
  return cell === '';
}

function lengthProblem({ number, cells }: Row, width: number): SurveyProblem {
  return {
    effect: 'leaves_out',
    row: number,
    message: `Rivillä on ${cells.length} saraketta, otsikoita on ${width}. Riviä ei lasketa. Tekstissä on luultavasti erotinmerkki tai rivinvaihto ilman lainausmerkkejä: korjaa rivi tai vie vastaukset uudelleen Excel-työkirjana (.xlsx).`,
  };
}

function distinctHeaders({ number, cells }: Row, used: readonly number[]) {
  const problems: SurveyProblem[] = [];
  const seen = new Set<string>();
  const headers = used.map((at) => {
    const column = columnLetters(at);
    const text = (cells[at] ?? '').replace(/\s+/g, ' ').slice(0, 1000);
    const name = text === '' ? `Sarake ${column}` : text;
    let header = name;
    for (let count = 2; seen.has(header); count += 1) header = `${name} (${count})`;
    seen.add(header);
    if (header !== text)
      problems.push({
        effect: 'tells',
        row: number,
        column: `${column} (${header})`,
        message:
          text === ''
            ? 'Sarakkeella ei ole otsikkoa. Lisää otsikko, jos saraketta tarvitaan.'
            : `Otsikko ”${text}” on usealla sarakkeella. Tätä kutsutaan nimellä ”${header}”. Tarkista, että valitset niistä oikean.`,
      });
    return header;
  });
  return { headers, problems };
}

function assertNotTooLong(rows: readonly Row[]): void {
  const row = rows.find(({ cells }) =>
    cells.some((cell) => cell.length > surveyFileLimits.characters),
  );
  if (row)
    throw new SurveyFileError(
      `Rivillä ${row.number} on solu, jossa on yli ${surveyFileLimits.characters} merkkiä. Lyhennä sitä ja valitse tiedosto uudelleen.`,
    );
}
