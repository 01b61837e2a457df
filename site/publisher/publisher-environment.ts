import { resolve } from 'node:path';
import { z } from 'zod';
import { cmsEnvironmentSchema, siteEnvironmentSchema } from '../src/config/env.ts';
import { readEnvironment, type Environment } from '../src/config/read-environment.ts';
import { deployTargets } from './deployments/run-deploy-command.ts';

const port = z.coerce.number({ error: 'give a port number' }).int().min(1).max(65_535);

const secrets = z
  .string()
  .transform((value) => value.split(',').map((secret) => secret.trim()))
  .refine(
    (list) => list.every((secret) => Buffer.from(secret, 'base64').length >= 24),
    'give base64 secrets of 32 bytes, with commas between',
  );

/** What the checks of a release let through; docs/operations.md tells when to change them. */
const releaseLimitsSchema = z.object({
  RELEASE_MAX_PAGE_LOSS: z.coerce
    .number({ error: 'give a share in per cent, 0 to 100' })
    .min(0)
    .max(100)
    .default(20),
  RELEASE_MAX_FILE_MB: z.coerce.number({ error: 'give megabytes' }).positive().default(5),
  RELEASE_ALLOW_BROKEN_LINKS: z.enum(['true', 'false']).default('false'),
});

const publisherEnvironmentSchema = z.object({
  ...siteEnvironmentSchema.omit({ CONTENT_SNAPSHOT: true }).shape,
  ...cmsEnvironmentSchema.shape,
  ...releaseLimitsSchema.shape,
  /** Holds releases/, current and logs/. */
  DATA_DIR: z.string().default(resolve(import.meta.dirname, '../../.local')),
  WEBHOOK_SECRETS: secrets,
  PUBLISHER_PORT: port.default(4322),
  SITE_PORT: port.default(4321),
  /** Where the site listens; everything else of the service listens on loopback only. */
  SITE_HOST: z.string().default('127.0.0.1'),
  /** Minutes without a word from the CMS after which `/health/ready` says no. */
  READY_MAX_SILENCE_MINUTES: z.coerce.number({ error: 'give minutes' }).positive().default(5),
  /** Where each release is deployed to as well. */
  DEPLOY: z.enum(deployTargets, { error: `give ${deployTargets.join(' or ')}` }).optional(),
});

/** Settings of the publisher. @throws Error that names what is missing or wrong. */
export function getPublisherEnvironment(environment: Environment = process.env) {
  return readEnvironment(publisherEnvironmentSchema, environment);
}

export type PublisherEnvironment = ReturnType<typeof getPublisherEnvironment>;
