import { expect, it } from 'vitest';
import { getCmsEnvironment, getSiteEnvironment } from './env.ts';

it('reads the variables, without the last slash of an address', () => {
  const environment = { SITE_URL: 'https://a.example/', SHOW_DEMO_NOTICE: 'true' };
  expect(getSiteEnvironment(environment)).toEqual({
    SITE_URL: 'https://a.example',
    SHOW_DEMO_NOTICE: true,
  });
});

it('names everything that is missing or wrong in one sentence', () => {
  expect(() => getCmsEnvironment({ CMS_URL: 'ftp://a.example' })).toThrow(
    /^CMS_URL is not right \(give an http or https address\); READ_API_TOKEN is missing: set it/,
  );
  expect(() => getSiteEnvironment({ SITE_URL: '' })).toThrow(/^SITE_URL is missing/);
});
