import { expect, test } from 'vitest';
import { searchSynonymProblems } from './search-synonym-problems';

const messages = (term: string, targets: string, isPublishing = true) =>
  searchSynonymProblems({ term, targets }, isPublishing).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );

test('a word that leads to others is right', () => {
  expect(messages('Mummokerho', 'ikäihmiset, Eläkeläiset')).toEqual([]);
  expect(messages('apua lumitöihin', 'talkkari-apu')).toEqual([]);
});

test('a draft may lack the other words, but never the word', () => {
  expect(messages('mummokerho', '', false)).toEqual([]);
  expect(messages('', '', false)).toEqual([
    'term: Kirjoita sana, jolla ihmiset hakevat, esimerkiksi ”mummokerho”.',
  ]);
  expect(messages('mummokerho', ' , ')).toEqual([
    'targets: Kirjoita ainakin yksi sana, jolla se myös löytää, esimerkiksi ”ikäihmiset”.',
  ]);
});

test('a word does not lead to itself, however it is written', () => {
  expect(messages('Kahvila', 'kerho, KAHVILA', false)).toEqual([
    'targets: Sana ”kahvila” löytää jo itsensä. Kirjoita muita sanoja.',
  ]);
});

test('words are neither too long, too many nor of other marks', () => {
  const long = 'a'.repeat(61);
  expect(messages(long, long)).toEqual([
    'term: ”aaaaaaaaaaaaaaaaaaaa…” on liian pitkä: enintään 60 merkkiä.',
    'targets: ”aaaaaaaaaaaaaaaaaaaa…” on liian pitkä: enintään 60 merkkiä. Erota sanat toisistaan pilkulla.',
    `targets: Sana ”${long}” löytää jo itsensä. Kirjoita muita sanoja.`,
  ]);
  const eleven = Array.from({ length: 11 }, (_, at) => `sana${at}`).join(',');
  expect(messages('kerho', eleven)).toEqual([
    'targets: Sanoja on 11. Jätä niistä enintään 10 tärkeintä.',
  ]);
  expect(messages('<b>kerho', 'ok')).toEqual([
    'term: Kirjoita ”<b>kerho” pelkin kirjaimin ja numeroin; myös välilyönti ja yhdysmerkki käyvät.',
  ]);
});
