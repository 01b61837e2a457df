import type { CellGrid } from '../cell-grid';
import { SurveyFileError } from '../survey-file-error';
import { surveyFileLimits } from '../survey-file-limits';
import { readDateStyles } from './date-styles';
import { readWorkbookParts } from './find-sheet';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { corruptFile, tooLarge, tryReading, unpackWorkbook } from './unpack-workbook';

const plan = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];
const shared = ['xl/sharedStrings.xml', 'xl/styles.xml'];

/**
 * The first sheet of an Excel workbook that is shown and has something in it.
 * @throws SurveyFileError when it is broken or too large
 */
export function readWorkbook(bytes: Uint8Array): CellGrid {
  const { countsFrom1904, sheets } = tryReading(() =>
    readWorkbookParts(unpackWorkbook(bytes, (path) => plan.includes(path))),
  );
  if (sheets.length === 0) throw new SurveyFileError(corruptFile);
  const common = unpackWorkbook(bytes, (path) => shared.includes(path));
  return tryReading(() => {
    const rules = {
      countsFrom1904,
      sharedStrings: readSharedStrings(common.get('xl/sharedStrings.xml')),
      dateStyles: readDateStyles(common.get('xl/styles.xml')),
    };
    // Of all sheets together, for a thousand may be one and the same large part.
    let room: number = surveyFileLimits.unpackedBytes;
    for (const { name, path } of sheets) {
      const xml = unpackWorkbook(bytes, (candidate) => candidate === path).get(path);
      if (xml === undefined) throw new SurveyFileError(corruptFile);
      room -= xml.length;
      if (room < 0) throw new SurveyFileError(tooLarge);
      const { rows, problems } = readSheet(xml, rules);
      if (rows.length === 0) continue;
      const others = sheets.length - 1;
      return {
        rows,
        countsFrom1904,
        isStrict: false,
        problems:
          others === 0
            ? problems
            : [
                {
                  effect: 'tells',
                  message: `Työkirjassa on ${sheets.length} välilehteä. Vastaukset luettiin välilehdeltä ”${name}”. Jos ne ovat muualla, siirrä niiden välilehti ensimmäiseksi.`,
                },
                ...problems,
              ],
      };
    }
    throw new SurveyFileError(
      'Työkirja on tyhjä. Tarkista, että vienti kyselytyökalusta onnistui, ja valitse tiedosto uudelleen.',
    );
  });
}
