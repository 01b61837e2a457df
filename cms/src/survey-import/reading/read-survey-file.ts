import type { SurveyProblem } from '@civil-society/shared/situation/survey-problem';
import type { SurveyTable } from '@civil-society/shared/situation/survey-table';
import { decodeText } from './decode-text';
import { fileKind } from './file-kind';
import { readCsv } from './read-csv';
import { SurveyFileError } from './survey-file-error';
import { surveyFileLimits } from './survey-file-limits';
import { tableOfGrid } from './table-of-grid';
import { readWorkbook } from './xlsx/read-workbook';

/** What is said of files that are no table of answers, whatever their names. */
const refusals = {
  empty:
    'Tiedosto on tyhjä. Tarkista, että vienti kyselytyökalusta onnistui, ja valitse tiedosto uudelleen.',
  protected:
    'Tiedosto on suojattu salasanalla. Avaa se Excelissä, poista salasana (Tiedosto, Tiedot, Suojaa työkirja) ja tallenna uudelleen.',
  old_excel:
    'Tiedosto on vanhaa Excel-muotoa (.xls). Avaa se Excelissä, valitse Tallenna nimellä ja muodoksi Excel-työkirja (.xlsx).',
  open_document:
    'Tiedosto on OpenDocument-taulukko (.ods). Valitse taulukko-ohjelmassa Tallenna nimellä ja muodoksi .xlsx tai .csv.',
  other:
    'Tiedosto ei ole taulukko. Valitse kyselyn vastaukset CSV- tai Excel-tiedostona (.csv tai .xlsx).',
} as const;

/**
 * The table in a survey's file, CSV or XLSX by its bytes, whatever its name says.
 * @throws SurveyFileError when nothing can be made of it
 */
export function readSurveyFile(bytes: Uint8Array): {
  table: SurveyTable;
  problems: SurveyProblem[];
} {
  if (bytes.length > surveyFileLimits.bytes)
    throw new SurveyFileError(
      `Tiedosto on liian suuri. Se saa olla enintään ${surveyFileLimits.bytes / 1024 / 1024} megatavua. Poista kuvat ja ylimääräiset välilehdet tai tallenna vastaukset CSV-muodossa.`,
    );
  const kind = fileKind(bytes);
  if (kind !== 'csv' && kind !== 'xlsx') throw new SurveyFileError(refusals[kind]);
  return tableOfGrid(kind === 'xlsx' ? readWorkbook(bytes) : readCsv(decodeText(bytes)));
}
