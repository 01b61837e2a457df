import { expect, test } from 'vitest';

import { createSuggester } from './suggest.js';

const { suggest } = createSuggester(['omaishoitaja', 'vertaistuki', 'kerho', 'järjestö', 'kirja']);

test.each([
  ['omaishoitja', 'omaishoitaja'],
  ['omaishoittaja', 'omaishoitaja'],
  ['vertiastuki', 'vertaistuki'],
  ['kerhu', 'kerho'],
  ['jarjesto', 'järjestö'],
  ['järjestä', 'järjestö'],
  ['mmaishoitaja', 'omaishoitaja'],
])('%s is meant to be %s', (typed, meant) => {
  expect(suggest(typed)).toEqual([meant]);
});

test('a short word, a right one, and two slips are left alone', () => {
  expect(suggest('kirj')).toEqual([]);
  expect(suggest('kirja')).toEqual([]);
  expect(suggest('omaishotja')).toEqual([]);
});

test('the word that begins alike comes first', () => {
  expect(createSuggester(['kalastus', 'valastus', 'valaistus']).suggest('valatus')).toEqual([
    'valastus',
  ]);
  expect(createSuggester(['harju', 'karja']).suggest('karju')).toEqual(['karja', 'harju']);
});
