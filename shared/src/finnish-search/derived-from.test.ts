import { expect, test } from 'vitest';
import { originsOf } from './derived-from.js';

test.each([
  ['kyläläinen', 'n', 'kylä'],
  ['vanhemmuus', 'n', 'vanhempi'],
  ['vammaisuus', 'n', 'vammainen'],
  ['laulu', 'n', 'laulaa'],
  ['tanssi', 'n', 'tanssia'],
  ['taito', 'n', 'taitaa'],
  ['uupumus', 'n', 'uupua'],
  ['vuokrata', 'v', 'vuokra'],
  ['remontoida', 'v', 'remontti'],
  ['opastaa', 'v', 'opas'],
])('%s may come from another word', (lemma, kind, origin) => {
  const named = originsOf(lemma, kind).flatMap((one) => ('named' in one ? [one.named] : []));
  expect(named).toContain(origin);
});

test('of two letters nothing comes, and verbs come from no verbs', () => {
  expect(originsOf('yö', 'n')).toEqual([]);
  expect(originsOf('laulaa', 'v')).toEqual([]);
});
