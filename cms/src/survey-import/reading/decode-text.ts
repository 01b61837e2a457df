import { SurveyFileError } from './survey-file-error';

const mendEncoding =
  'Tallenna tiedosto uudelleen kyselytyökalusta tai Excelistä ja valitse muodoksi CSV UTF-8 tai Excel-työkirja (.xlsx).';

/**
 * The text of a CSV file: UTF-8 with or without a byte order mark, UTF-16 with one, else
 * Windows-1252, in which Finnish Excel saves.
 * @throws SurveyFileError when its letters were broken before it came here
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  const broken = /\uFFFD|Ã[¤¶¥\u0084\u0096…„–]|[\u0080-\u009F]/u.exec(text);
  if (!broken) return text;
  const row = text.slice(0, broken.index).split('\n').length;
  const near = text
    .slice(Math.max(0, broken.index - 12), broken.index + 12)
    .replace(/\s+/g, ' ')
    .trim();
  throw new SurveyFileError(
    `Tiedoston kirjaimet ovat menneet rikki, esimerkiksi rivillä ${row}: ”${near}”. ${mendEncoding}`,
  );
}

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
