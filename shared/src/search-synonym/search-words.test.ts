import { expect, it, test } from 'vitest';
import { areSearchWords, listedWords, plainWords } from './search-words.ts';

test.each([
  ['  Mummo\u00adKerho ', 'mummokerho'],
  ['Apua\n lumi\u00adtöihin', 'apua lumitöihin'],
  ['A\u0308iti', 'äiti'],
])('%j is compared as %j', (text, plain) => {
  expect(plainWords(text)).toBe(plain);
});

it('lists words by commas, semicolons and lines, each once', () => {
  expect(listedWords('Ikäihmiset, eläkeläiset ;\nIKÄIHMISET,, ')).toEqual([
    'ikäihmiset',
    'eläkeläiset',
  ]);
  expect(listedWords(' ')).toEqual([]);
});

test.each(['mummokerho', 'aa-ryhmä', '24/7', 'apua lumitöihin', "d'artagnan", 'å', 'a & o'])(
  '%j can be searched for',
  (words) => expect(areSearchWords(words)).toBe(true),
);
test.each(['', '-', '?', '<b>x</b>', 'a,b', 'apu!', 'nimi@esimerkki.fi', ' alku', 'loppu '])(
  '%j can not',
  (words) => expect(areSearchWords(words)).toBe(false),
);
