import { describe, expect, it } from 'vitest';
import { region } from '../region/region.ts';
import { guessSurveyMapping } from './guess-survey-mapping.ts';
import { readSurvey } from './read-survey.ts';
import type { SurveyMapping } from './survey-mapping.ts';
import { columnLetters, type SurveyTable } from './survey-table.ts';

const round = { startsOn: '2020-03-20', endsOn: '2020-03-31' };
const headers = [
  'Vastauspäivä',
  'Järjestön nimi',
  'Kotikunta',
  'Miten toimintanne pystyy jatkumaan?',
  'Mitä apua annatte?',
  'Mitä tarvitsette? Kerro omin sanoin',
];
const answer = ['23.3.2020', '', 'Kuopio', 'Normaalisti', 'Ruoka-apu; Asiointi', ''];
const table = (rows: string[][], named = headers): SurveyTable => ({
  headers: named,
  letters: named.map((_header, at) => columnLetters(at)),
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
  countsFrom1904: false,
});
const six = Array.from({ length: 6 }, () => answer);
const read = (survey: SurveyTable, mapping = guessSurveyMapping(survey, region.areas)) =>
  readSurvey(survey, mapping, region.areas, round);
/** `answer` with other words in some columns. */
const but = (cells: Record<number, string>) => answer.map((cell, at) => cells[at] ?? cell);

describe('the mapping', () => {
  it('is guessed from Finnish headers', () => {
    expect(guessSurveyMapping(table(six), region.areas).columns.map(({ role }) => role)).toEqual([
      'answered_on',
      'organisation',
      'area',
      'capacity',
      'kinds',
      'need',
    ]);
  });

  it('is guessed from the answers where the headers say nothing', () => {
    const named = ['A', 'B', 'C', 'D'];
    const survey = table(
      Array.from({ length: 6 }, () => ['x', 'Iisalmessa', 'Tauolla', '1.4.2020']),
      named,
    );
    expect(guessSurveyMapping(survey, region.areas).columns.map(({ role }) => role)).toEqual([
      'unused',
      'area',
      'capacity',
      'answered_on',
    ]);
  });

  it('knows columns of yes and no', () => {
    const named = ['Kunta', 'Toimintakyky', 'Apu: Ruoka-apu', 'Annamme apua [Kuljetus]'];
    const survey = table(
      Array.from({ length: 6 }, () => ['Kuopio', 'normaali', 'x', 'Kyllä']),
      named,
    );
    const { answers, askedKinds } = read(survey);
    expect(askedKinds).toEqual(['Ruoka-apu', 'Kuljetus']);
    expect(answers[0]?.kinds).toEqual(['Ruoka-apu', 'Kuljetus']);
  });

  it('is kept for the next round, whatever the order of its columns', () => {
    const kept: SurveyMapping = {
      columns: [
        { header: 'Kotikunta', role: 'unused' },
        { header: 'Missä toimitte', role: 'area' },
      ],
      capacityWords: [{ word: 'Ihan OK', capacity: 'normal' }],
      areaWords: [],
    };
    const survey = table(
      Array.from({ length: 6 }, () => ['Ihan OK', 'Tervo', 'Kuopio']),
      ['Toimintakyky', 'Missä toimitte', 'Kotikunta'],
    );
    const mapping = guessSurveyMapping(survey, region.areas, kept);
    expect(mapping.columns.map(({ role }) => role)).toEqual(['capacity', 'area', 'unused']);
    expect(read(survey, mapping).answers[0]).toEqual({
      area: 'tervo',
      capacity: 'normal',
      kinds: [],
    });
  });

  it('stops without a municipality, and with two of them', () => {
    const mapping = guessSurveyMapping(table(six), region.areas);
    const without = mapping.columns.map((column) =>
      column.role === 'area' ? { ...column, role: 'unused' as const } : column,
    );
    const doubled = mapping.columns.map((column) =>
      column.role === 'kinds' ? { ...column, role: 'area' as const } : column,
    );
    for (const [columns, words] of [
      [without, 'Mikään sarake ei kerro tätä: Kunta.'],
      [doubled, 'Usea sarake on valittu kertomaan samaa: Kunta (C (Kotikunta), E ('],
    ] as const)
      expect(read(table(six), { ...mapping, columns }).problems[0]).toMatchObject({
        effect: 'stops',
        message: expect.stringContaining(words),
      });
  });
});

describe('answers', () => {
  it('are read one by one, without a problem', () => {
    const { answers, problems } = read(table(six));
    expect(problems).toEqual([]);
    expect(answers[0]).toEqual({
      area: 'kuopio',
      capacity: 'normal',
      kinds: ['Ruoka-apu', 'Asiointi'],
    });
  });

  it.each([
    [{ 2: 'Atlantis' }, 'Kuntaa ”Atlantis” ei tunneta', 'C (Kotikunta)'],
    [{ 2: '' }, 'Kunta puuttuu', 'C (Kotikunta)'],
    [{ 3: 'Niin ja näin' }, 'ei selviä, voiko järjestö toimia', 'D (Miten toimintanne'],
    [{ 3: '' }, 'Toimintakyky puuttuu', 'D (Miten toimintanne'],
  ])('are left out, and named, with %j', (cells, message, column) => {
    const { answers, problems } = read(table([...six, but(cells)]));
    expect(answers).toHaveLength(6);
    expect(problems).toEqual([
      {
        effect: 'leaves_out',
        row: 8,
        column: expect.stringContaining(column),
        message: expect.stringContaining(message),
      },
    ]);
  });

  it.each([
    [{ 0: '31.2.2020' }, 'Päivästä ”31.2.2020” ei saa selvää'],
    [{ 0: '1.5.2020' }, 'Vastauspäivä 1.5.2020 ei ole kierroksen päivien välissä'],
    [{ 2: 'Kuopoi' }, 'luettiin näin: Kuopio'],
    [{ 5: 'Soittakaa 040 123 4567' }, 'puhelinnumero tai sähköpostiosoite'],
    [{ 5: `Apua ${'ja lisää '.repeat(90)}` }, 'yli 600 merkkiä'],
  ])('count, and a person is told, with %j', (cells, message) => {
    const { answers, problems } = read(table([...six, but(cells)]));
    expect(answers).toHaveLength(7);
    expect(problems).toMatchObject([
      { effect: 'tells', row: 8, message: expect.stringContaining(message) },
    ]);
  });

  it('of words that a person has explained are counted', () => {
    const survey = table([...six, but({ 2: 'Koillis-Savo', 3: 'Niin ja näin' })]);
    const mapping: SurveyMapping = {
      ...guessSurveyMapping(survey, region.areas),
      capacityWords: [{ word: 'Niin ja näin', capacity: 'changed' }],
      areaWords: [{ word: 'Koillis-Savo', area: 'nilsia' }],
    };
    expect(read(survey, mapping).answers.at(-1)).toMatchObject({
      area: 'kuopio',
      capacity: 'changed',
    });
  });

  it('of one organisation count once: the latest', () => {
    const { answers, problems } = read(
      table([
        ...six,
        but({ 0: '25.3.2020', 1: 'Kuoro ry', 3: 'Tauolla' }),
        but({ 0: '24.3.2020', 1: 'KUORO RY', 3: 'Normaalisti' }),
      ]),
    );
    expect(answers).toHaveLength(7);
    expect(answers.at(-1)?.capacity).toBe('paused');
    expect(problems).toMatchObject([{ effect: 'leaves_out', row: 9 }]);
    expect(problems[0]?.message).toContain('rivillä 8');
  });

  it('are too few when there are four', () => {
    expect(read(table(six.slice(0, 4))).problems).toMatchObject([{ effect: 'stops' }]);
  });
});

describe('needs', () => {
  it('are kept as they are written, once each, without those that say nothing', () => {
    const said = [
      '<b>Maskeja</b> & visiirejä',
      '=HYPERLINK("http://x")',
      'ei',
      '–',
      'Maskeja',
      'Maskeja',
    ];
    const { needs } = read(table(said.map((need) => but({ 5: need }))));
    expect(needs).toEqual(['<b>Maskeja</b> & visiirejä', '=HYPERLINK("http://x")', 'Maskeja']);
  });

  it('carry no characters that no screen shows', () => {
    const { needs } = read(table([...six, but({ 5: 'Tilaa\u202E\u0007\r\nja  aikaa' })]));
    expect(needs).toEqual(['Tilaa\nja aikaa']);
  });
});
