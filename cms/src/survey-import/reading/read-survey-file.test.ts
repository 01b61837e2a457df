import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { workbook, type TestCell } from '../testing/workbook';
import { readSurveyFile } from './read-survey-file';

const read = (content: string | Uint8Array) =>
  readSurveyFile(typeof content === 'string' ? Buffer.from(content) : content);
const windows1252 = (text: string) => Buffer.from(text, 'latin1');
const header = 'Vastauspäivä;Kunta;Toimintakyky';
const answer = '12.3.2020;Siilinjärvi;Tauolla';
const cells = [['12.3.2020', 'Siilinjärvi', 'Tauolla']];

describe('a CSV file', () => {
  it.each([
    ['UTF-8', Buffer.from(`${header}\n${answer}\n`)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${header}\r\n${answer}`)],
    ['Windows-1252', windows1252(`${header}\r\n${answer}\r\n`)],
    ['UTF-16', Buffer.from(`\uFEFF${header}\r\n${answer}\r\n`, 'utf16le')],
    ['commas', Buffer.from(`${header}\n${answer}`.replaceAll(';', ','))],
    ['tabs', Buffer.from(`${header}\n${answer}`.replaceAll(';', '\t'))],
    ['its delimiter named', Buffer.from(`sep=|\n${`${header}\n${answer}`.replaceAll(';', '|')}`)],
    ['a delimiter too much in every row', Buffer.from(`${header}\n${answer};\n`)],
    ['empty rows and columns', Buffer.from(`\n\n${header};\n;;;\n${answer};\n\n`)],
  ])('is read with %s', (_what, bytes) => {
    const { table, problems } = read(bytes);
    expect(table.headers).toEqual(['Vastauspäivä', 'Kunta', 'Toimintakyky']);
    expect(table.rows.map((row) => row.cells)).toEqual(cells);
    expect(problems).toEqual([]);
  });

  it('may have delimiters, quotation marks and ends of lines within quotes, and decimal commas', () => {
    const { table } = read('Kunta;Tarve;Osuus\nTervo;"Maskeja; ""heti""\nja visiirejä";0,5\n');
    expect(table.rows[0]?.cells).toEqual(['Tervo', 'Maskeja; "heti"\nja visiirejä', '0,5']);
  });

  it('has rows numbered as a spreadsheet numbers them, and columns lettered', () => {
    const { table } = read(
      'Kysely 1;;;\n\nKunta;;Tila;X\nTervo;;Tauolla;1\n\nKuopio;;Normaali;2\n',
    );
    expect(table.rows.map(({ number }) => number)).toEqual([4, 6]);
    expect(table.letters).toEqual(['A', 'C', 'D']);
  });
});

describe('an Excel workbook', () => {
  const rows: TestCell[][] = [
    ['Päivä', 'Kunta', 'Kyllä vai ei', 'Luku'],
    [{ day: 43902.4 }, 'Siilinjärvi', true, 0.5],
    ['', '', '', ''],
    [{ day: 43903 }, '<Kuopio> & muut', false, 12],
  ];

  it('is read as text: days, yes and no, decimals', () => {
    const { table, problems } = read(workbook([rows]));
    expect(table.rows).toEqual([
      { number: 2, cells: ['2020-03-12', 'Siilinjärvi', 'kyllä', '0,5'] },
      { number: 4, cells: ['2020-03-13', '<Kuopio> & muut', 'ei', '12'] },
    ]);
    expect(problems).toEqual([]);
  });

  it('may count its days from 1904', () => {
    const { table } = read(
      workbook(
        [
          [
            ['Päivä', 'Kunta'],
            [{ day: 42440 }, 'Tervo'],
          ],
        ],
        { date1904: true },
      ),
    );
    expect(table.rows[0]?.cells[0]).toBe('2020-03-12');
    expect(table.countsFrom1904).toBe(true);
  });

  it('may have a text of several runs, and one in the cell itself', () => {
    const inline = '<c r="{r}" t="inlineStr"><is><r><t>Lep</t></r><r><t>pävirta</t></r></is></c>';
    const { table } = read(
      workbook([
        [
          ['Kunta', 'Tila'],
          [{ xml: inline }, 'Tauolla'],
        ],
      ]),
    );
    expect(table.rows[0]?.cells).toEqual(['Leppävirta', 'Tauolla']);
  });

  it('names the cells of formulas that have failed, or that nobody has computed', () => {
    const { table, problems } = read(
      workbook([
        [
          ['Kunta', 'Tila'],
          [{ xml: '<c r="{r}" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, 'Tauolla'],
          [{ xml: '<c r="{r}"><f>A1</f></c>' }, 'Tauolla'],
          [{ xml: '<c r="{r}" t="str"><f>"Ter"&amp;"vo"</f><v>Tervo</v></c>' }, 'Tauolla'],
        ],
      ]),
    );
    expect(table.rows.map((row) => row.cells[0])).toEqual(['', '', 'Tervo']);
    expect(problems).toMatchObject([
      { effect: 'tells', row: 2, column: 'A', message: expect.stringContaining('#DIV/0!') },
      { effect: 'tells', row: 3, column: 'A', message: expect.stringContaining('kaava') },
    ]);
  });

  it('is read from its first sheet with anything on it, and says which', () => {
    const { table, problems } = read(workbook([[], rows]));
    expect(table.rows).toHaveLength(2);
    expect(problems[0]?.message).toContain('Taulu2');
  });
});

describe('a broken file is refused in Finnish', () => {
  const csv = (rows: number, line = answer) => `${header}\n${`${line}\n`.repeat(rows)}`;
  const cell = (reference: string) => `<c r="${reference}" t="inlineStr"><is><t>x</t></is></c>`;
  const sheet = (rows: string) => ({
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
  });
  const grid = [['Kunta', 'Tila']];
  const truncated = workbook([grid]);
  /** Says that it unpacks into almost nothing, as bombs do. */
  const lying = zipSync({
    'xl/workbook.xml': strToU8('<workbook/>'),
    'xl/_rels/workbook.xml.rels': new Uint8Array(1),
  });

  it.each<[string, string | Uint8Array, string]>([
    ['nothing in it', '', 'Tiedosto on tyhjä'],
    ['blanks only', ' \r\n \n', 'Tiedosto on tyhjä'],
    ['headers only', `${header}\n`, 'ei yhtään vastausta'],
    ['one column', 'Kunta\nTervo\n', 'ei löydy sarakkeita'],
    ['a picture named CSV', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), 'ei ole taulukko'],
    ['a PDF named CSV', Buffer.from('%PDF-1.7\n\x00\x01binary'), 'ei ole taulukko'],
    ['letters broken twice', csv(1).replace('ä', 'Ã¤'), 'kirjaimet ovat menneet rikki'],
    ['letters that are lost', csv(1).replace('järvi', 'j\uFFFDrvi'), 'esimerkiksi rivillä 2'],
    ['a quotation mark without its pair', `${header}\n"${answer}\n${answer}`, 'ilman pariaan'],
    [
      'a quotation mark in a wrong place',
      `${header}\n1.1.2020;"Ter"vo;Tauolla\n`,
      'väärässä paikassa',
    ],
    ['too many rows', csv(5001), 'yli 5000 riviä'],
    ['too many columns', `${'A;'.repeat(201)}B\n${'1;'.repeat(201)}2\n`, 'yli 200 saraketta'],
    ['too large a cell', `${header}\n1.1.2020;${'x'.repeat(10_001)};y\n`, 'Rivillä 2 on solu'],
    ['too much of it', csv(1).padEnd(2 * 1024 * 1024 + 1), 'liian suuri'],
    [
      'a password',
      Buffer.concat([
        Buffer.from('d0cf11e0a1b11ae1', 'hex'),
        Buffer.from('EncryptedPackage', 'utf16le'),
      ]),
      'suojattu salasanalla',
    ],
    [
      'the Excel of the nineties',
      Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
      'vanhaa Excel-muotoa',
    ],
    [
      'another office’s format',
      zipSync({
        mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      }),
      '.ods',
    ],
    ['some other archive', zipSync({ 'kuva.txt': strToU8('moi') }), 'ei ole taulukko'],
    ['half of a workbook', truncated.subarray(0, truncated.length - 200), 'vioittunut'],
    ['no sheets', lying, 'vioittunut'],
    [
      'XML that is none',
      workbook([grid], { parts: { 'xl/worksheets/sheet1.xml': '<worksheet><row' } }),
      'vioittunut',
    ],
    [
      'entities that grow',
      workbook([grid], {
        parts: {
          'xl/sharedStrings.xml':
            '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
        },
      }),
      'vioittunut',
    ],
    [
      'gigabytes packed small',
      workbook([grid], { parts: { 'xl/sharedStrings.xml': ' '.repeat(40 * 1024 * 1024) } }),
      'paisuu avattaessa',
    ],
    [
      'elements without end within each other',
      workbook([grid], { parts: { 'xl/sharedStrings.xml': '<si>'.repeat(100_000) } }),
      'vioittunut',
    ],
    [
      'many large sheets with nothing in them',
      workbook([[], [], [], grid], {
        parts: Object.fromEntries(
          [1, 2, 3].map((number) => [
            `xl/worksheets/sheet${number}.xml`,
            `<worksheet>${' '.repeat(12 * 1024 * 1024)}</worksheet>`,
          ]),
        ),
      }),
      'paisuu avattaessa',
    ],
    [
      'a row at the end of the world',
      workbook([grid], { parts: sheet(`<row r="1048576">${cell('A1048576')}</row>`) }),
      'rivillä 1048576',
    ],
    [
      'a column at the end of the world',
      workbook([grid], { parts: sheet(`<row r="1">${cell('XFD1')}</row>`) }),
      'sarakkeessa XFD',
    ],
    ['empty sheets', workbook([[], []]), 'Työkirja on tyhjä'],
  ])('with %s', (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
  });

  test('names every row that is out of order, and reads the others', () => {
    const { table, problems } = read(
      `${header}\n${answer}\n12.3.2020;Tervo\n12.3.2020;Tervo;Tauolla;siis tauolla\n${answer};\n`,
    );
    expect(table.rows).toHaveLength(1);
    expect(problems).toMatchObject([
      { effect: 'leaves_out', row: 3, message: expect.stringContaining('Rivillä on 2 saraketta') },
      { effect: 'leaves_out', row: 4, message: expect.stringContaining('Rivillä on 4 saraketta') },
      { effect: 'leaves_out', row: 5, message: expect.stringContaining('Rivillä on 4 saraketta') },
    ]);
  });

  test('names headers that are there twice or not at all', () => {
    const { table, problems } = read('Kunta;Apu;Apu;\nTervo;x;y;z\n');
    expect(table.headers).toEqual(['Kunta', 'Apu', 'Apu (2)', 'Sarake D']);
    expect(problems).toMatchObject([
      { row: 1, column: 'C (Apu (2))', message: expect.stringContaining('usealla sarakkeella') },
      { row: 1, column: 'D (Sarake D)', message: expect.stringContaining('ei ole otsikkoa') },
    ]);
  });

  test('a name of a property is a header like any other', () => {
    const { table } = read('__proto__;constructor\nTervo;x\n');
    expect(table.headers).toEqual(['__proto__', 'constructor']);
  });
});
