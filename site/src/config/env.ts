import { z } from 'zod';
import { readEnvironment, type Environment } from './read-environment.ts';

const address = z
  .url({ protocol: /^https?$/, error: 'give an http or https address' })
  .transform((url) => url.replace(/\/+$/, ''));

/** What the pages need to be built. */
export const siteEnvironmentSchema = z.object({
  /** The public address without a slash at the end, for canonical links and the sitemap. */
  SITE_URL: address,
  SHOW_DEMO_NOTICE: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
  /** Where editors and the public reach the CMS; without it no page leads there. */
  CMS_URL: address.optional(),
  /** A JSON file of `siteContentSchema`; without it the content is read from the CMS. */
  CONTENT_SNAPSHOT: z.string().optional(),
});

/** What it takes to read the CMS. */
export const cmsEnvironmentSchema = z.object({
  CMS_URL: address,
  READ_API_TOKEN: z.string(),
});

/** @throws Error that names what is missing. */
export function getSiteEnvironment(environment: Environment = process.env) {
  return readEnvironment(siteEnvironmentSchema, environment);
}

/** @throws Error that names what is missing. */
export function getCmsEnvironment(environment: Environment = process.env) {
  return readEnvironment(cmsEnvironmentSchema, environment);
}
