import { expect, test } from 'vitest';
import { listOf, sentForm, textOf } from './sent-form';

test('one value, several, and more than the parser keeps in a list', () => {
  const many = Object.fromEntries(Array.from({ length: 24 }, (_, index) => [index, `a${index}`]));
  const form = sentForm({ one: 'Aino', some: ['a', 'b'], many });
  expect(textOf(form, 'one')).toBe('Aino');
  expect(listOf(form, 'some')).toEqual(['a', 'b']);
  expect(listOf(form, 'many')).toHaveLength(24);
});

test('what is no text, and what was not sent, is left out', () => {
  const form = sentForm({ odd: { a: 'b', 0: { b: 'c' } }, mixed: ['a', { b: 'c' }, 1] });
  expect(textOf(form, 'odd')).toBe('');
  expect(listOf(form, 'mixed')).toEqual(['a']);
  for (const name of ['missing', 'toString', '__proto__']) expect(listOf(form, name)).toEqual([]);
  for (const body of [undefined, null, 'text', 1, []]) expect(textOf(sentForm(body), 'a')).toBe('');
});
