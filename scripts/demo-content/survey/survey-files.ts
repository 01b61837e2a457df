import { strToU8, zipSync } from 'fflate';
import { Temporal } from 'temporal-polyfill';
import type { SurveyAnswerRow } from './compose-survey.ts';
import { surveyHeaders } from './survey-words.ts';

/** A survey as Finnish Excel saves it: semicolons, decimal commas, Windows-1252. */
export function surveyCsv(rows: readonly SurveyAnswerRow[]): Buffer {
  const lines = [
    [...surveyHeaders],
    ...rows.map((row) => [
      finnishDate(row.answeredOn),
      row.organisation,
      row.place,
      row.capacity,
      row.kinds.join('; '),
      row.need,
      String(row.minutes).replace('.', ','),
    ]),
  ];
  return windows1252(lines.map((cells) => `${cells.map(quoted).join(';')}\r\n`).join(''));
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaging = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The same as an Excel workbook, with its days as Excel counts them. */
export function surveyWorkbook(rows: readonly SurveyAnswerRow[]): Uint8Array {
  const lines = [
    surveyHeaders.map((header) => textCell(header)),
    ...rows.map((row) => [
      `<c s="1"><v>${dayNumber(row.answeredOn)}</v></c>`,
      textCell(row.organisation),
      textCell(row.place),
      textCell(row.capacity),
      textCell(row.kinds.join('; ')),
      textCell(row.need),
      `<c><v>${row.minutes}</v></c>`,
    ]),
  ];
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${sheetType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${sheetType}.styles+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${spreadsheet}" xmlns:r="${office}"><sheets><sheet name="Vastaukset" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': `<styleSheet xmlns="${spreadsheet}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${spreadsheet}"><sheetData>${lines
      .map((cells) => `<row>${cells.join('')}</row>`)
      .join('')}</sheetData></worksheet>`,
  };
  const parts = Object.entries(files).map(([path, xml]) => [path, strToU8(head + xml)]);
  // The same bytes whenever it is made.
  return zipSync(Object.fromEntries(parts), { mtime: '2020-04-20T12:00:00' });
}

/** Latin-1, with what Windows has put among its control characters. */
const windowsCharacters: Readonly<Record<string, string>> = {
  '–': '\x96',
  '’': '\x92',
  '”': '\x94',
};

function windows1252(text: string): Buffer {
  return Buffer.from(
    text.replace(/[–’”]/g, (character) => windowsCharacters[character] ?? character),
    'latin1',
  );
}

function relationships(parts: readonly (readonly [type: string, target: string])[]): string {
  const items = parts.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${office}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaging}/relationships">${items.join('')}</Relationships>`;
}

function textCell(text: string): string {
  if (text === '') return '<c/>';
  const xml = text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<c t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`;
}

function dayNumber(date: Temporal.PlainDate): number {
  return Temporal.PlainDate.from('1899-12-30').until(date, { largestUnit: 'day' }).days;
}

function finnishDate({ day, month, year }: Temporal.PlainDate): string {
  return `${day}.${month}.${year}`;
}

function quoted(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
