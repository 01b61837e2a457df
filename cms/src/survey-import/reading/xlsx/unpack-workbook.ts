import { strFromU8, unzipSync } from 'fflate';
import { SurveyFileError } from '../survey-file-error';
import { surveyFileLimits } from '../survey-file-limits';

export const corruptFile =
  'Excel-tiedosto on vioittunut eikä sitä voi lukea. Avaa se Excelissä, tallenna uudelleen nimellä (.xlsx) ja valitse se uudelleen.';
export const tooLarge =
  'Excel-tiedosto paisuu avattaessa liian suureksi. Jätä työkirjaan vain vastausten välilehti tai tallenna vastaukset CSV-muodossa.';

/**
 * Parts of a workbook as text. Nothing is unpacked beyond the limit: what a part says of its size is
 * all the room that it gets.
 * @throws SurveyFileError when it is broken, or too large when unpacked
 */
export function unpackWorkbook(
  bytes: Uint8Array,
  isNeeded: (path: string) => boolean,
): ReadonlyMap<string, string> {
  let room: number = surveyFileLimits.unpackedBytes;
  const parts = tryReading(() =>
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isNeeded(name)) return false;
        room -= originalSize;
        if (room < 0) throw new SurveyFileError(tooLarge);
        return true;
      },
    }),
  );
  return new Map(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]));
}

/** Runs what fails on a broken file. */
export function tryReading<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof SurveyFileError) throw error;
    throw new SurveyFileError(corruptFile, { cause: String(error) });
  }
}
