import { expect, test } from 'vitest';
import { findEnglish } from './find-english.ts';

test.each(['Save', 'No results found', 'Search for Järjestöt', 'Valitse Select Kuopio'])(
  'English is found: %s',
  (text) => {
    expect(findEnglish(text)).toBeDefined();
  },
);

test('a text of Strapi’s is found with what stands in its place holder', () => {
  expect(findEnglish('Search for Järjestöt')).toBe('a text of Strapi');
});

test('a single English word among Finnish is named', () => {
  expect(findEnglish('Lataa the kuva')).toBe('the');
});

test.each([
  'Sosiaalinen media',
  'Me olemme mukana, on se hienoa',
  'Video ja logo',
  'Tallenna',
  'Kesto 90 min',
  '24.11.2026 klo 12.03',
])('Finnish passes, also where it looks English: %s', (text) => {
  expect(findEnglish(text)).toBeUndefined();
});

test.each(['https://www.view-the-page.fi/', 'news@update.example', 'open-file.jpg', 'YouTube'])(
  'a name or an address stays as it is: %s',
  (text) => {
    expect(findEnglish(text)).toBeUndefined();
  },
);
