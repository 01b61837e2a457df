import { expect, test } from 'vitest';
import { looksPersonal } from './looks-personal';

test.each([
  'aino@example.fi',
  'aino (at) example.fi',
  'aino[ät]example.fi',
  'soita 017 000 1001',
  '+358 40 123 4567',
  '0400.123.456',
  '(017) 000-1001',
  '1234567-8',
  '131052-308T',
  '131052a308t',
  '010101X999Y aino',
  'FI21 1234 5600 0007 85',
  '24.12.1952',
  '０１７０００１００１',
])('%s may belong to somebody', (text) => expect(looksPersonal(text)).toBe(true));

test.each([
  'mummokerho',
  'apua lumitöihin',
  '116 117',
  '112',
  '24/7',
  '70100 kuopio',
  'vappu 2027',
  'aa-ryhmä',
  'katti',
])('%s is what people look for', (text) => expect(looksPersonal(text)).toBe(false));
