import { expect, test } from 'vitest';
import { senderKey } from './sender-key';

test('a key tells nothing of the address', () => {
  expect(senderKey('secret', '192.0.2.1')).not.toContain('192');
  expect(senderKey('secret', '192.0.2.1')).toBe(senderKey('secret', '::ffff:192.0.2.1'));
  expect(senderKey('secret', '192.0.2.1')).not.toBe(senderKey('secret', '192.0.2.2'));
  expect(senderKey('secret', '192.0.2.1')).not.toBe(senderKey('other', '192.0.2.1'));
});
