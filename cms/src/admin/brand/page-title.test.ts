import { expect, test } from 'vitest';
import { pageTitle } from './page-title';

test.each([
  ['Strapi Admin', 'Pohjoissavolaiset'],
  ['Järjestöt | Strapi', 'Järjestöt | Pohjoissavolaiset'],
  ['Etusivu | Pohjoissavolaiset', 'Etusivu | Pohjoissavolaiset'],
  ['Strapi-ilta | Strapi', 'Strapi-ilta | Pohjoissavolaiset'],
  ['', ''],
])('%s', (title, expected) => {
  expect(pageTitle(title, 'Pohjoissavolaiset')).toBe(expected);
});
