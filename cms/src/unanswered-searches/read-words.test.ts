import { areSearchWords } from '@civil-society/shared/search-synonym/search-words';
import { expect, it, test } from 'vitest';
import { readWords } from './read-words';

test.each([
  ['  Mummo\u00adKerho ', 'mummokerho'],
  ['Mistä apua?', 'mistä apua'],
  ['”lumityöt”, kuopio!', 'lumityöt kuopio'],
  ['<b>kahvi</b>', 'b kahvi /b'],
  ['AA-ryhmä', 'aa-ryhmä'],
  ['-apu-', 'apu'],
])('%j is kept as %j', (typed, words) => {
  expect(readWords(typed)).toEqual({ words });
  expect(areSearchWords(words)).toBe(true);
});

test.each(['', '  ', '?!', '\u00ad', '– –'])('%j has no words', (typed) => {
  expect(readWords(typed).problem).toContain('Kirjoita sana');
});

it('takes as many letters as a synonym', () => {
  expect(readWords('a'.repeat(60))).toEqual({ words: 'a'.repeat(60) });
  expect(readWords('a'.repeat(61)).problem).toContain('enintään 60');
});

test.each(['aino@example.fi', '0400 123 456', '0400,123,456', '131052-308T', '1234567-8'])(
  '%s is refused',
  (typed) => expect(readWords(`apua ${typed}`).problem).toContain('Poista se'),
);
