import { describe, expect, it } from 'vitest';
import { isPhoneNumber, phoneUri } from './phone-number.ts';

describe('isPhoneNumber', () => {
  it.each(['017 000 1001', '+358 17 000 1001', '0800 000 00', '(017) 000-1001', '116 117', '112'])(
    'accepts %s',
    (value) => expect(isPhoneNumber(value)).toBe(true),
  );
  it.each(['', 'soita iltaisin', '12345678', '017', '+35 (8', '0170001001 ext 3', '0'.repeat(16)])(
    'refuses %s',
    (value) => expect(isPhoneNumber(value)).toBe(false),
  );
});

describe('phoneUri', () => {
  it.each([
    ['017 000 1001', 'tel:+358170001001'],
    ['+358 17 000 1001', 'tel:+358170001001'],
    ['0800 000 00', 'tel:080000000'],
    ['112', 'tel:112'],
    ['116 117', 'tel:116117'],
  ])('%s → %s', (value, uri) => expect(phoneUri(value)).toBe(uri));
});
