import { expect, test } from 'vitest';

import { stemsOf } from './stems-of.js';

const stems = (lemma: string, edits: string) => stemsOf(lemma, 'n', edits).map(({ stem }) => stem);

test('stems are edits of the base form', () => {
  expect(stems('katu', 'P2du W2du S0')).toEqual(['katu', 'kadu']);
  expect(stems('nainen', 'C3s W3se S3se')).toEqual(['nainen', 'nais', 'naise']);
});

test('a strong stem knows the vowel of its illative', () => {
  expect(stemsOf('talo', 'n', 'S0')).toEqual([{ stem: 'talo', slots: 'NS4' }]);
});

test('an adjective compares, a short one in -a from -e', () => {
  expect(stemsOf('vanha', 'a', 'W0')).toEqual([
    { stem: 'vanha', slots: 'NWA' },
    { stem: 'vanhe', slots: 'A' },
  ]);
});
