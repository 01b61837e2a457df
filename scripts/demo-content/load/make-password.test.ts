import { expect, test } from 'vitest';
import { makePassword } from './make-password.ts';

test('passwords are what the CMS asks for, and never the same', () => {
  const passwords = Array.from({ length: 200 }, makePassword);
  for (const password of passwords)
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(\w{4}-){4}\w{4}$/);
  expect(new Set(passwords).size).toBe(passwords.length);
});
