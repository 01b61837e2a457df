import { expect, test } from 'vitest';
import { errorWithoutAddresses } from './error-without-addresses';

test.each([
  ['550 5.1.1 <maija@yhdistys.fi>: no such user', '550 5.1.1 <(address)>: no such user'],
  ['Recipient maija.meikäläinen@yhdistys.fi, refused', 'Recipient (address), refused'],
  ['connect ECONNREFUSED 127.0.0.1:25', 'connect ECONNREFUSED 127.0.0.1:25'],
])('%s', (message, expected) => {
  expect(errorWithoutAddresses(new Error(message))).toBe(expected);
});
