import { CsvError, parse } from 'csv-parse/sync';
import type { CellGrid } from './cell-grid';
import { SurveyFileError } from './survey-file-error';
import { surveyFileLimits } from './survey-file-limits';

const delimiters = [';', '\t', ',', '|'] as const;
/** The line by which Excel is told the delimiter. */
const delimiterLine = /^sep=(.)\r?\n/;

/** @throws SurveyFileError when quotation marks are out of order, or there is too much of it */
export function readCsv(text: string): CellGrid {
  const named = delimiterLine.exec(text);
  const delimiter = named?.[1] ?? likeliestDelimiter(text);
  const body = named ? text.slice(named[0].length) : text;
  const first = named ? 2 : 1;
  const records = parseRecords(body, delimiter);
  return {
    rows: records.map((cells, at) => ({ number: at + first, cells })),
    countsFrom1904: false,
    isStrict: true,
    problems: [],
  };
}

function parseRecords(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      // More than a row may have; a quotation mark that never ends would swallow the file.
      max_record_size: 200_000,
      to: surveyFileLimits.rows + 100,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SurveyFileError(csvMessage(error));
  }
}

function csvMessage(error: CsvError): string {
  const { lines } = error;
  const where = typeof lines === 'number' ? `rivillä ${lines}` : 'jossakin solussa';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    return `Tiedostossa on lainausmerkki (") ilman pariaan, viimeistään ${where}. Poista se tai lisää pari, tai vie vastaukset uudelleen Excel-työkirjana (.xlsx).`;
  return `Tiedostossa on lainausmerkki (") väärässä paikassa ${where}. Solun, jossa on lainausmerkkejä, pitää alkaa ja päättyä sellaiseen, ja sen sisällä ne kirjoitetaan kahdesti (""). Helpointa on viedä vastaukset uudelleen Excel-työkirjana (.xlsx).`;
}

/** The one that divides the first lines alike, and into most parts. */
function likeliestDelimiter(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 10);
  const score = (delimiter: string) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const [header = 0] = counts;
    return header === 0 ? 0 : header * counts.filter((count) => count === header).length;
  };
  return delimiters.reduce<string>(
    (best, delimiter) => (score(delimiter) > score(best) ? delimiter : best),
    delimiters[0],
  );
}
