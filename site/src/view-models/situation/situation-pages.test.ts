import type { SituationRound } from '@civil-society/shared/situation/situation-round';
import { describe, expect, it } from 'vitest';
import { sitePages } from '../../site-pages/site-pages.ts';
import { indexContent } from '../site-index.ts';
import { helpSection, now, sampleContent } from '../testing/sample-content.ts';
import { capacityParts } from './capacity-bar.ts';
import { roundCsv } from './round-csv.ts';
import { situationRoundPage } from './round-page.ts';
import { datesText } from './round-view.ts';
import { situationPage } from './situation-page.ts';

function round(changes: Partial<SituationRound> & { slug: string }): SituationRound {
  return {
    documentId: changes.slug,
    name: 'Huhtikuu 2020',
    helpSection: 'korona-apu',
    startsOn: '2020-04-14',
    endsOn: '2020-04-20',
    introduction: [],
    figures: {
      answers: 60,
      capacity: { normal: 30, changed: 18, paused: 12, total: 60 },
      byArea: [
        { area: 'kuopio', normal: 20, changed: 14, paused: 11, total: 45 },
        { area: 'iisalmi', normal: null, changed: null, paused: null, total: 11 },
        { area: 'tervo', normal: null, changed: null, paused: null, total: null },
      ],
      byKind: [
        { kind: 'Asiointiapu', normal: 15, changed: null, paused: null, total: 32 },
        { kind: 'Digiapu', normal: null, changed: null, paused: null, total: 20 },
        { kind: '=Kuljetus; "auto"', normal: null, changed: null, paused: null, total: null },
      ],
    },
    needs: ['Maskeja'],
    updatedAt: now,
    ...changes,
  };
}

const section = helpSection({ slug: 'korona-apu', name: 'Korona-apu' });
const rounds = [
  round({ slug: 'huhtikuu' }),
  round({
    slug: 'maaliskuu',
    name: 'Maaliskuu 2020',
    startsOn: '2020-03-20',
    endsOn: '2020-03-27',
  }),
];
const indexOf = (situationRounds: SituationRound[], shown = section) =>
  indexContent(sampleContent({ helpSections: [shown], situationRounds }), now);
const index = indexOf(rounds);

describe('the situation picture of a section', () => {
  it('shows the latest round, and all of them over time with the earliest first', () => {
    const page = situationPage(section, index);
    expect(page.latest?.name).toBe('Huhtikuu 2020');
    expect(page.overTime?.table.rows.map(({ name }) => name)).toEqual([
      'Maaliskuu 2020',
      'Huhtikuu 2020',
    ]);
    expect(page.rounds.map(({ href }) => href)).toEqual([
      '/apu/korona-apu/tilannekuva/huhtikuu/',
      '/apu/korona-apu/tilannekuva/maaliskuu/',
    ]);
  });

  it('is there when there is a round, and stays when the section has ended, which is said', () => {
    const paths = (site: typeof index) => sitePages(site).map(({ path }) => path);
    expect(paths(index)).toContain('/apu/korona-apu/tilannekuva/');
    expect(paths(indexOf([]))).not.toContain('/apu/korona-apu/tilannekuva/');
    const ended = helpSection({ ...section, state: 'archived', closesOn: '2020-06-01' });
    const archive = indexOf(rounds, ended);
    expect(paths(archive)).toContain('/apu/korona-apu/tilannekuva/huhtikuu/');
    const page = situationPage(ended, archive);
    expect(page.endedNotice).toContain('1.6.2020');
    expect([page.lead, page.meta.searchEntry]).toEqual([undefined, undefined]);
  });

  it('says six needs, and how many there are', () => {
    const needs = Array.from({ length: 9 }, (_need, at) => `Tarve ${at}`);
    const page = situationPage(section, indexOf([round({ slug: 'huhtikuu', needs })]));
    expect([page.latest?.needs.length, page.moreNeeds]).toEqual([6, 9]);
  });
});

describe('the page of a round', () => {
  const [huhtikuu] = rounds;
  const page = situationRoundPage(huhtikuu ?? round({ slug: 'x' }), section, index);
  const { figures } = page.round;

  it('tells the numbers, and which are not shown', () => {
    expect(figures.key.map(({ count, share }) => [count, share])).toEqual([
      ['30', '50 %'],
      ['18', '30 %'],
      ['12', '20 %'],
    ]);
    expect(figures.byArea.table.rows).toMatchObject([
      { name: 'Iisalmi', cells: [{ text: 'ei eritellä', span: 3 }, { text: '11' }] },
      { name: 'Kuopio', cells: [{ text: '20' }, { text: '14' }, { text: '11' }, { text: '45' }] },
    ]);
    expect(figures.byArea.notes).toEqual([
      'Katkoviiva: vastauksia ei eritellä.',
      'Vastauksia on niin vähän, ettei lukuja näytetä: Tervo.',
    ]);
    expect(figures.hasHidden).toBe(true);
  });

  it('tells how those can act who give each kind of help, alike in the chart and its table', () => {
    const kinds = figures.byKind;
    expect(kinds?.bars).toEqual([
      {
        label: 'Asiointiapu',
        value: '32',
        parts: [
          { kind: 'normal', from: 0, width: 46.88 },
          { kind: 'untold', from: 46.88, width: 53.13 },
        ],
      },
      { label: 'Digiapu', value: '20', parts: [{ kind: 'untold', from: 0, width: 62.5 }] },
    ]);
    expect(kinds?.table.columns).toHaveLength(5);
    expect(kinds?.table.rows).toMatchObject([
      {
        name: 'Asiointiapu',
        cells: [{ text: '15' }, { text: 'ei näytetä' }, { text: 'ei näytetä' }, { text: '32' }],
      },
      { name: 'Digiapu', cells: [{ text: 'ei eritellä', span: 3 }, { text: '20' }] },
      { cells: [{ text: 'ei näytetä', isHidden: true, span: 4 }] },
    ]);
    expect(kinds?.notes).toEqual([
      'Järjestö voi antaa monenlaista apua, joten sama vastaus voi olla mukana monella rivillä.',
      'Katkoviiva: vastauksia ei eritellä.',
    ]);
  });

  it('is a data set for machines, with its licence and its file', () => {
    expect(page.meta.structuredData).toMatchObject({
      '@type': 'Dataset',
      license: expect.stringContaining('creativecommons.org/licenses/by/4.0'),
      temporalCoverage: '2020-04-14/2020-04-20',
      variableMeasured: [
        'Järjestöjen toimintakyky kunnittain',
        'Järjestöjen toimintakyky avun lajeittain',
      ],
      distribution: { contentUrl: '/apu/korona-apu/tilannekuva/huhtikuu.csv' },
    });
  });
});

describe('open data', () => {
  const [huhtikuu] = rounds;
  const csv = roundCsv(huhtikuu ?? round({ slug: 'x' }), section, index);
  const lines = csv.slice(1).trimEnd().split('\r\n');

  it('opens in a Finnish Excel: a byte order mark, semicolons, one number a row', () => {
    expect(csv.startsWith('\uFEFFosio;kierros;')).toBe(true);
    expect(lines).toHaveLength(1 + 4 + 3 * 4 + 3 * 4);
    expect(lines[1]).toBe(
      'Korona-apu;Huhtikuu 2020;2020-04-14;2020-04-20;kaikki;;;;normaalisti;30;0;Pohjois-Savon Järjestöpiennar ry;CC BY 4.0',
    );
  });

  it('has four numbers of a kind of help, as of a municipality', () => {
    const kind = lines.filter((line) => line.includes(';Asiointiapu;'));
    expect(kind.map((line) => line.split(';').slice(4, 11).join(';'))).toEqual([
      'avun_lajeittain;;;Asiointiapu;normaalisti;15;0',
      'avun_lajeittain;;;Asiointiapu;muutettuna;;1',
      'avun_lajeittain;;;Asiointiapu;tauolla;;1',
      'avun_lajeittain;;;Asiointiapu;vastauksia;32;0',
    ]);
  });

  it('has no number where none is told, and no formula in what people have written', () => {
    const tervo = lines.filter((line) => line.includes(';Tervo;'));
    expect(tervo).toHaveLength(4);
    for (const line of tervo) expect(line).toMatch(/;;1;Pohjois-Savon/);
    expect(lines.at(-1)).toContain(`;"'=Kuljetus; ""auto""";vastauksia;;1;`);
  });
});

it.each([
  ['2020-04-14', '2020-04-20', '14.–20.4.2020'],
  ['2020-03-28', '2020-04-04', '28.3.–4.4.2020'],
  ['2020-12-20', '2021-01-06', '20.12.2020–6.1.2021'],
  ['2020-04-14', '2020-04-14', '14.4.2020'],
])('the days from %s to %s are %s', (startsOn, endsOn, text) => {
  expect(datesText({ startsOn, endsOn })).toBe(text);
});

it('a bar is as long as its answers, with what is not told as one part', () => {
  const counts = { normal: null, changed: 6, paused: null, total: 12 };
  expect(capacityParts(counts, 24)).toEqual([
    { kind: 'changed', from: 0, width: 25 },
    { kind: 'untold', from: 25, width: 25 },
  ]);
});
