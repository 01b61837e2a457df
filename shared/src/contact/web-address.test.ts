import { describe, expect, it } from 'vitest';
import { displayWebAddress, isWebAddress } from './web-address.ts';

describe('isWebAddress', () => {
  it.each(['https://www.aallokko.example', 'http://a.example/polku?x=1', 'https://järjestö.fi'])(
    'accepts %s',
    (value) => expect(isWebAddress(value)).toBe(true),
  );
  it.each([
    'www.aallokko.example',
    'javascript:alert(1)',
    'ftp://a.example',
    'https://localhost',
    'https://user:pw@a.example',
    'https://',
    '',
  ])('refuses %s', (value) => expect(isWebAddress(value)).toBe(false));
});

it('shows an address as people say it', () => {
  expect(displayWebAddress('https://www.aallokko.example/')).toBe('aallokko.example');
  expect(displayWebAddress('https://aallokko.example/liity')).toBe('aallokko.example/liity');
});
