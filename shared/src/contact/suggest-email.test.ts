import { expect, it } from 'vitest';
import { suggestEmail } from './suggest-email.ts';

it.each([
  ['aino@gmial.com', 'aino@gmail.com'],
  ['aino@gmail.con', 'aino@gmail.com'],
  ['aino@gmailcom', 'aino@gmail.com'],
  ['aino@gmail.comm', 'aino@gmail.com'],
  ['Aino@Hotmai.com', 'aino@hotmail.com'],
  ['aino@luuku.com', 'aino@luukku.com'],
])('%s was probably meant to be %s', (typed, meant) => expect(suggestEmail(typed)).toBe(meant));

it.each([
  'aino@gmail.com',
  'toimisto@kahvipannu.example',
  'aino@mail.com.fi',
  'aino',
  'a@b@gmial.com',
])('%s is left alone', (email) => expect(suggestEmail(email)).toBeUndefined());
