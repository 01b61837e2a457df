import { expect, it } from 'vitest';
import { mailFailure } from './mail-failure';

it.each([
  [
    'refused',
    'no such mailbox',
    { command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 Unknown' },
  ],
  ['refused', 'a message too big', { command: 'DATA', responseCode: 552, response: '552 Too big' }],
  ['refused', 'no address at all', { code: 'EENVELOPE', command: 'API' }],
  ['mail', 'greylisting', { command: 'RCPT TO', responseCode: 450, response: '450 4.2.0 Later' }],
  [
    'mail',
    'a server that does not relay for us',
    { command: 'RCPT TO', responseCode: 554, response: '554 5.7.1 Relay access denied' },
  ],
  ['server', 'nobody listening', { code: 'ESOCKET', command: 'CONN' }],
  ['server', 'a wrong password', { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535 }],
  [
    'server',
    'a sender that is not ours',
    { code: 'EENVELOPE', command: 'MAIL FROM', responseCode: 550 },
  ],
  [
    'server',
    'a server shutting down',
    { command: 'RCPT TO', responseCode: 421, response: '421 Bye' },
  ],
  ['server', 'a mistake of our own', {}],
])('is %s: %s', (failure, _what, fields) =>
  expect(mailFailure(Object.assign(new Error('no'), fields))).toBe(failure),
);
