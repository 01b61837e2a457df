import { resolve } from 'node:path';
import { z } from 'zod';

/** Where and as whom to deploy; docs/operations.md explains every variable. */
export const s3SettingsSchema = z
  .object({
    DATA_DIR: z.string().default(resolve(import.meta.dirname, '../../../.local')),
    S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
    S3_REGION: z.string().default('us-east-1'),
    S3_BUCKET: z.string().min(1),
    S3_ACCESS_KEY_ID: z.string().min(1),
    S3_SECRET_ACCESS_KEY: z.string().min(1),
    S3_PATH_STYLE: z.enum(['true', 'false']).optional(),
  })
  .transform((variables) => ({
    dataDir: variables.DATA_DIR,
    endpoint: variables.S3_ENDPOINT,
    region: variables.S3_REGION,
    bucket: variables.S3_BUCKET,
    accessKeyId: variables.S3_ACCESS_KEY_ID,
    secretAccessKey: variables.S3_SECRET_ACCESS_KEY,
    /** Compatible servers rarely have a host name for every bucket; Amazon does. */
    pathStyle:
      variables.S3_PATH_STYLE === undefined
        ? variables.S3_ENDPOINT !== undefined
        : variables.S3_PATH_STYLE === 'true',
  }));

export type S3Settings = z.output<typeof s3SettingsSchema>;
