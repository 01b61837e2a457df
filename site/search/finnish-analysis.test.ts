import { createFinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import {
  createQueryFinder,
  queryTables,
  readQueryTable,
} from '@civil-society/shared/finnish-search/query-table';
import {
  queryTerms,
  tablesFor,
  tablesForParts,
} from '@civil-society/shared/finnish-search/query-terms';
import { expect, test } from 'vitest';

import { readFinnishLexicon } from './lexicon/read-finnish-lexicon.ts';

const lexicon = readFinnishLexicon();

/** Whether the query finds the text: by a base form, a part of a compound, or a root. */
function finds(query: string, text: string): boolean {
  const analysis = createFinnishAnalysis(lexicon);
  const document = analysis.indexTerms(text, { names: [text] });
  const { words, parts, roots, names } = document;
  const finder = createQueryFinder();
  for (const table of queryTables(analysis.vocabulary([document])).values())
    readQueryTable(table, finder);
  const indexed = new Set([...words, ...parts, ...roots, ...names]);
  return queryTerms(query, finder).every((word) =>
    [...word.terms, ...word.roots].some((term) => indexed.has(term)),
  );
}

test.each([
  ['yhdistys', 'mielenterveysyhdistyksessä'],
  ['tuki', 'vertaistukea'],
  ['varkaus', 'Varkaudessa'],
  ['ladut', 'latuverkosto'],
  ['omaishoito', 'omaishoitajien'],
  ['päihteet', 'päihdekuntoutuja'],
  ['kotoutuminen', 'kotouttamista'],
  ['raittius', 'raittiita'],
  ['eläkeläinen', 'eläkeläisten'],
  ['kirpputorit', 'kirpputorilla'],
  ['lasten leikkipuistossa', 'leikkipuisto lapsille'],
  ['kuopiolaiset', 'kuopiolaisille'],
  ['kuopio', 'kuopiolainen'],
  ['kuopiolaisille', 'Kuopiossa'],
  ['päihteettömyys', 'päihteitä'],
  ['yksinäisyys', 'yksinäisille'],
  ['apua lumitöihin', 'Autamme lumityössä: apu tulee'],
  ['mielenterveys', 'mielenterveyskuntoutujille'],
  ['kuntoutus', 'kuntouttava'],
  ['turvallisuus', 'turvallisuustaidot'],
  ['viittomakieliset', 'viittomakielisille'],
  ['opettelu', 'opettelemme'],
  ['sairastua', 'sairastuneita'],
])('%s finds %s', (query, text) => {
  expect(finds(query, text)).toBe(true);
});

test.each([
  ['lasi', 'lasten kerho'],
  ['kuu', 'kuusi metsässä'],
  ['tukka', 'tukea ja tukia'],
  ['ala', 'aloita'],
  ['hoito', 'hoikka'],
  ['kerta', 'kertoa'],
  ['maku', 'makuuhuone'],
])('%s does not find %s', (query, text) => {
  expect(finds(query, text)).toBe(false);
});

test.each(['jarjesto', 'jarjestojen', 'järjestöissä'])('%s finds järjestöt', (query) => {
  expect(finds(query, 'järjestöt')).toBe(true);
});

test.each([
  ['laulu', 'laulajat'],
  ['suru', 'sureville'],
  ['kyläläisten', 'kylä'],
  ['yksinäiset', 'yksinäisyyteen'],
  ['retkeily', 'retkelle'],
  ['uimaan', 'uimarit'],
])('%s is of one root with %s, and the other way round', (one, other) => {
  expect(finds(one, other)).toBe(true);
  expect(finds(other, one)).toBe(true);
});

test('names are found by their letters, and without ry', () => {
  expect(finds('spr', 'Suomen Punainen Risti ry')).toBe(true);
  expect(finds('punainen risti ry', 'Suomen Punainen Risti')).toBe(true);
});

test('an unknown name is found in its forms', () => {
  expect(finds('Zwirkelin', 'Zwirkelissä')).toBe(true);
  expect(finds('Zwirkel', 'Zwirkelin')).toBe(true);
});

test('terms say what they are: words, parts, roots', () => {
  const { words, parts, roots } = createFinnishAnalysis(lexicon).indexTerms(
    'Mielenterveysyhdistyksen hoitaja',
  );
  expect(words).toEqual(['mielenterveysyhdistys', 'hoitaja']);
  expect(parts).toEqual(['mieli', 'mielenterveys', 'terveys', 'terveysyhdistys', 'yhdistys']);
  expect(roots).toContain('hoitaa');
});

test('a compound that no text has is read by its parts', () => {
  const analysis = createFinnishAnalysis(lexicon);
  const document = analysis.indexTerms('Yhdistys sai avustusta');
  const finder = createQueryFinder();
  for (const table of queryTables(analysis.vocabulary([document])).values())
    readQueryTable(table, finder);
  const [word] = queryTerms('yhdistysavustukset', finder);
  expect(word).toMatchObject({ parts: ['yhdistys', 'avustus'], isUnknown: true, isPrefix: true });
});

test('a query loads only the tables of its words, by two letters where there are many', () => {
  const analysis = createFinnishAnalysis(lexicon);
  const document = analysis.indexTerms('työtä');
  const few = new Set(queryTables(analysis.vocabulary([document])).keys());
  expect(tablesFor('töihin', few)).toEqual(['t']);
  const many = queryTables(lexicon.finder.words());
  expect(tablesFor('Kerho töihin', new Set(many.keys()))).toEqual(['ke', 'to']);
  const finder = createQueryFinder();
  readQueryTable(many.get('to') ?? '', finder);
  expect(queryTerms('töihin', finder)[0]?.terms).toEqual(['työ']);
});

test('the parts of a compound may be in other tables', () => {
  const analysis = createFinnishAnalysis(lexicon);
  const document = analysis.indexTerms('latuverkosto, ladut, verkosto');
  const tables = queryTables(analysis.vocabulary([document]));
  const names = new Set(tables.keys());
  expect(tablesFor('latuverkostot', names)).toEqual(['l']);
  expect(tablesForParts('latuverkostot', names)).toEqual(expect.arrayContaining(['l', 'v']));
  const finder = createQueryFinder();
  for (const name of tablesForParts('latuverkostot', names)) {
    readQueryTable(tables.get(name) ?? '', finder);
  }
  expect(queryTerms('latuverkostot', finder)[0]).toMatchObject({
    terms: ['latuverkosto'],
    parts: ['latu', 'verkosto'],
    isUnknown: false,
  });
});
