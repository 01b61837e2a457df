import { expect, test } from 'vitest';
import { finnishMessage, strapiProblems } from './strapi-problems';

test.each([
  ['name must be at most 120 characters', 'Teksti on liian pitkä: enintään 120 merkkiä.'],
  ['name must be at least 2 characters', 'Teksti on liian lyhyt: vähintään 2 merkkiä.'],
  ['This attribute must be unique', 'Tämä on jo käytössä. Kirjoita toinen.'],
  ['title must be defined.', 'Tämä tieto puuttuu.'],
  ['something quite new', 'something quite new'],
])('%s → %s', (english, finnish) => {
  expect(finnishMessage(english)).toBe(finnish);
});

test('paths are text, and what is no list of errors has no problems', () => {
  expect(strapiProblems({ errors: [{ path: ['address', 0], message: 'x' }] })).toEqual([
    { path: ['address', '0'], message: 'x' },
  ]);
  expect(strapiProblems(undefined)).toEqual([]);
});
