import { expect, test } from 'vitest';

import { abbreviations } from './abbreviations.js';
import { foldDots } from './fold-dots.js';
import { tokens } from './tokens.js';

test('words are lower case, hyphens inside stay, soft ones go', () => {
  expect(tokens('Pohjois-Savon lasten- ja nuor\u00adten, 4H!')).toEqual([
    'pohjois-savon',
    'lasten',
    'ja',
    'nuorten',
    '4h',
  ]);
});

test('dots go', () => expect(foldDots('järjestö åland')).toBe('jarjesto aland'));

test('a name is called by its first letters', () => {
  expect(abbreviations('Suomen Punainen Risti ry')).toEqual(['spr']);
  expect(abbreviations('Mannerheimin Lastensuojeluliitto (MLL)')).toEqual(['mll']);
});
