import { expect, it } from 'vitest';
import { ageWords } from './age-words.ts';

const facts = { ageOf: '2026-03-12', ageAbout: 'noin {age}', ageOver: 'yli {age}' };

it.each([
  ['2026-03-12', 'tänään'],
  ['2026-03-13', 'eilen'],
  ['2026-03-20', '8 päivää sitten'],
  ['2026-04-02', 'noin 3 viikkoa sitten'],
  ['2026-11-12', 'noin 8 kuukautta sitten'],
  ['2027-03-11', 'noin 12 kuukautta sitten'],
  ['2027-03-14', 'yli vuosi sitten'],
  ['2029-04-01', 'yli 3 vuotta sitten'],
])('on %s, 12 March 2026 is %s', (today, words) => {
  expect(ageWords(new Date(`${today}T10:00:00Z`), facts)).toBe(words);
});

it('a clock that is behind does not see the future', () => {
  expect(ageWords(new Date('2020-01-01T00:00:00Z'), facts)).toBe('tänään');
});
