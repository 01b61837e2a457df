import { randomInt } from 'node:crypto';

// Without letters and digits that look alike.
const alphabet = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** A random password that can be read out: five groups of four, 117 bits. */
export function makePassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join('');
  for (;;) {
    const password = Array.from({ length: 5 }, group).join('-');
    // The CMS asks for a small letter, a capital and a digit.
    if (/[a-z]/.test(password) && /[A-Z]/.test(password) && /\d/.test(password)) return password;
  }
}
