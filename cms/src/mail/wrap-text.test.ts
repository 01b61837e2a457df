import { expect, it } from 'vitest';
import { wrapText } from './wrap-text';

it('breaks between words and loses none', () => {
  const text = 'Kutsu on voimassa seitsemän päivää ja sen voi käyttää kerran.';
  const lines = wrapText(text, 20);
  expect(lines.every((line) => line.length <= 20)).toBe(true);
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join(' ')).toBe(text);
});

it('keeps an address whole, however long it is', () => {
  const url = `https://cms.example/admin/auth/register?registrationToken=${'a'.repeat(60)}`;
  expect(wrapText(`Avaa ${url} pian`, 30)).toEqual(['Avaa', url, 'pian']);
});

it('keeps the lines that a person made', () => {
  expect(wrapText('Hei!\n\nKiitos  avusta.', 40)).toEqual(['Hei!', '', 'Kiitos avusta.']);
});
