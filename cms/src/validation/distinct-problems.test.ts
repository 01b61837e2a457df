import { expect, test } from 'vitest';
import { distinctProblems } from './distinct-problems';

test('our messages for a field are told together, Strapi’s only where we have none', () => {
  const at = (path: string, message: string) => ({ path: [path], message });
  expect(
    distinctProblems(
      [at('body', 'Tyhjä otsikko.'), at('title', 'Kirjoita otsikko.'), at('body', 'Poista kuva.')],
      [at('title', 'Tämä tieto puuttuu.'), at('slug', 'Tämä on jo käytössä.')],
    ),
  ).toEqual([
    at('body', 'Tyhjä otsikko. Poista kuva.'),
    at('title', 'Kirjoita otsikko.'),
    at('slug', 'Tämä on jo käytössä.'),
  ]);
});
