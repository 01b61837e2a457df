import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { getPublisherEnvironment } from './publisher-environment.ts';

const secret = () => randomBytes(32).toString('base64');
const environment = {
  CMS_URL: 'http://localhost:1337',
  READ_API_TOKEN: 'token',
  SITE_URL: 'http://localhost:4321/',
  WEBHOOK_SECRETS: `${secret()}, ${secret()}`,
};

it('reads the settings and knows the usual ones', () => {
  expect(getPublisherEnvironment({ ...environment, SITE_PORT: '5000' })).toMatchObject({
    SITE_URL: 'http://localhost:4321',
    SITE_PORT: 5000,
    PUBLISHER_PORT: 4322,
    SITE_HOST: '127.0.0.1',
    WEBHOOK_SECRETS: environment.WEBHOOK_SECRETS.split(', '),
  });
});

it.each([
  ['WEBHOOK_SECRETS', '', /^WEBHOOK_SECRETS is missing/],
  ['WEBHOOK_SECRETS', 'password', /^WEBHOOK_SECRETS is not right \(give base64 secrets/],
  ['DEPLOY', 'ftp', /^DEPLOY is not right \(give s3 or rsync\)/],
  ['SITE_PORT', 'http', /^SITE_PORT is not right \(give a port number\)/],
])('refuses %s=%s', (name, value, message) => {
  expect(() => getPublisherEnvironment({ ...environment, [name]: value })).toThrow(message);
});
