import { expect, test } from 'vitest';
import { titleOf } from './name-pages';

test.each([
  ['Strapi Admin', 'Pohjoissavolaiset'],
  ['Järjestöt | Strapi', 'Järjestöt | Pohjoissavolaiset'],
  ['Etusivu | Pohjoissavolaiset', 'Etusivu | Pohjoissavolaiset'],
  ['Strapi-ilta | Strapi', 'Strapi-ilta | Pohjoissavolaiset'],
  ['', ''],
])('%s', (title, expected) => {
  expect(titleOf(title, 'Pohjoissavolaiset')).toBe(expected);
});
