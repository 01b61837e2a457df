import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { isSignedWebhook, signWebhook } from './signature.ts';

const secret = randomBytes(32).toString('base64');
const other = randomBytes(32).toString('base64');
const body = '{"type":"content.changed"}';
const signed = (now = new Date()) => signWebhook(secret, 'msg_1', body, now);

it('accepts a message signed with any of the secrets', () => {
  expect(isSignedWebhook([secret], signed(), body)).toBe(true);
  expect(isSignedWebhook([other, secret], signed(), body)).toBe(true);
});

it.each([
  ['another secret', () => isSignedWebhook([other], signed(), body)],
  ['another body', () => isSignedWebhook([secret], signed(), `${body} `)],
  ['another id', () => isSignedWebhook([secret], { ...signed(), 'webhook-id': 'msg_2' }, body)],
  ['no headers', () => isSignedWebhook([secret], {}, body)],
  ['an old message', () => isSignedWebhook([secret], signed(new Date(Date.now() - 301_000)), body)],
  [
    'a message from the future',
    () => isSignedWebhook([secret], signed(new Date(Date.now() + 302_000)), body),
  ],
  ['no secret', () => isSignedWebhook([], signed(), body)],
])('refuses %s', (_why, check) => expect(check()).toBe(false));

it('does not read the body, so that a bad one is the reader’s matter', () => {
  const headers = signWebhook(secret, 'msg_1', 'not json', new Date());
  expect(isSignedWebhook([secret], headers, 'not json')).toBe(true);
});
