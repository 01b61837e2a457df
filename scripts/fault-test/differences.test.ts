import { expect, test } from 'vitest';
import { differences } from './differences.ts';

test('the same in another order is no difference', () => {
  expect(differences('the list', ['a', 'b'], ['b', 'a'])).toEqual([]);
});

test('what is missing, too much or twice is named', () => {
  expect(differences('the list', ['a', 'b'], ['b', 'b', 'c'])).toEqual([
    'the list lacks a',
    'the list has b, which it should not have, or not twice',
    'the list has c, which it should not have, or not twice',
  ]);
});
