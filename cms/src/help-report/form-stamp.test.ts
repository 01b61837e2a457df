import { expect, test } from 'vitest';
import { newStamp, readStamp } from './form-stamp';

const now = new Date('2026-12-01T10:00:00Z');

test('a stamp says when its form was opened', () => {
  const stamp = newStamp(['new', 'old'], 'korona-apu', now);
  expect(readStamp(['new', 'old'], 'korona-apu', stamp)).toMatchObject({ openedAt: now });
  expect(newStamp(['new'], 'korona-apu', now)).not.toBe(stamp);
});

test('keys can be changed while somebody writes', () => {
  const stamp = newStamp(['old'], 'korona-apu', now);
  expect(readStamp(['new', 'old'], 'korona-apu', stamp)).toBeDefined();
  expect(readStamp(['new'], 'korona-apu', stamp)).toBeUndefined();
});

test.each([
  ['of another section', (stamp: string) => stamp, 'sahkokatko'],
  ['with an earlier time', (stamp: string) => stamp.replace(/\.\d+\./, '.1.'), 'korona-apu'],
  ['with another id', (stamp: string) => `x${stamp}`, 'korona-apu'],
  ['cut', (stamp: string) => stamp.slice(0, -1), 'korona-apu'],
  ['with more', (stamp: string) => `${stamp}.a`, 'korona-apu'],
  ['empty', () => '', 'korona-apu'],
])('a stamp %s is none', (_, change, section) => {
  const stamp = newStamp(['secret'], 'korona-apu', now);
  expect(readStamp(['secret'], section, change(stamp))).toBeUndefined();
});
