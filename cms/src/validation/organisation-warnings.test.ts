import { expect, test } from 'vitest';
import { organisationInput } from './organisation-problems';
import { organisationWarnings } from './organisation-warnings';

const paragraph = (text: string, bold = false) => ({
  type: 'paragraph',
  children: [{ type: 'text', text, bold }],
});
const complete = {
  name: 'Kallaveden Melojat ry',
  summary: 'Melomme yhdessä.',
  description: [paragraph('Melomme joka tiistai.')],
  email: 'toimisto@melojat.example',
};

function warnings(entry: object) {
  return organisationWarnings(organisationInput.parse({ ...complete, ...entry })).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
}

test('an organisation that tells what it does and how to reach it has no warnings', () => {
  expect(warnings({})).toEqual([]);
});

test('a long sentence is quoted, so that the writer finds it', () => {
  const long = `Järjestämme ${Array.from({ length: 30 }, () => 'retkiä').join(' ')}.`;
  const [found, ...others] = warnings({ description: [paragraph(`Hei. ${long} Tule mukaan.`)] });
  expect(found).toContain('description: Tämä virke on pitkä. Jaa se kahdeksi: ”Järjestämme retkiä');
  expect(found?.endsWith('…”')).toBe(true);
  expect(others).toEqual([]);
});

test.each([
  ['a bold line above a text', { description: [paragraph('Ohjelma', true), paragraph('Kahvit.')] }],
  ['no description', { description: null }],
  ['no way to reach anybody', { email: '', contactPersons: [{ mayBePublished: false }] }],
  ['an image that is described as an image', { logo: { url: '/a', alternativeText: 'Logo' } }],
  ['a mistyped mail address', { contactPersons: [{ email: 'aino@gmial.com' }] }],
])('%s has one warning', (_name, entry) => expect(warnings(entry)).toHaveLength(1));
