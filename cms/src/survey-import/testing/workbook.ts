import { strToU8, zipSync } from 'fflate';

/** A cell: text, a number, a day as a number, yes or no, or XML of its own. */
export type TestCell = string | number | boolean | { day: number } | { xml: string };

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const links = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A workbook as Excel writes it, with one sheet for each grid. */
export function workbook(
  sheets: readonly (readonly (readonly TestCell[])[])[],
  { date1904 = false, parts = {} }: { date1904?: boolean; parts?: Record<string, string> } = {},
): Uint8Array {
  const strings: string[] = [];
  const sheetXml = sheets.map((rows) => sheetOf(rows, strings));
  const files: Record<string, string> = {
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="${links}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets>${sheets
      .map((_rows, at) => `<sheet name="Taulu${at + 1}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
      .map(
        (_rows, at) =>
          `<Relationship Id="rId${at + 1}" Type="${links}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join('')}</Relationships>`,
    'xl/styles.xml': `${head}<styleSheet ${main}><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy;@"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `${head}<sst ${main}>${strings
      .map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`)
      .join('')}</sst>`,
    ...Object.fromEntries(sheetXml.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml])),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])),
  );
}

function sheetOf(rows: readonly (readonly TestCell[])[], strings: string[]): string {
  const cell = (value: TestCell, reference: string) => {
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    if (typeof value === 'boolean') return `<c r="${reference}" t="b"><v>${Number(value)}</v></c>`;
    if (typeof value === 'string')
      return value === ''
        ? `<c r="${reference}"/>`
        : `<c r="${reference}" t="s"><v>${strings.push(value) - 1}</v></c>`;
    if ('day' in value) return `<c r="${reference}" s="1"><v>${value.day}</v></c>`;
    return value.xml.replace('{r}', reference);
  };
  const lines = rows.map(
    (cells, at) =>
      `<row r="${at + 1}">${cells
        .map((value, column) => cell(value, `${String.fromCharCode(65 + column)}${at + 1}`))
        .join('')}</row>`,
  );
  return `${head}<worksheet ${main}><sheetData>${lines.join('')}</sheetData></worksheet>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
