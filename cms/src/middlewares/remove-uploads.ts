import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

const filesSchema = z.record(
  z.string(),
  z.union([
    z.object({ filepath: z.string() }).transform((file) => [file]),
    z.array(z.object({ filepath: z.string() })),
  ]),
);

/**
 * Removes what a request has left among the temporary files, whatever came of it: Strapi forgets the
 * files of requests that fail, and all but those of the media library.
 */
export default function removeUploads(): Core.MiddlewareHandler {
  return async (context, next) => {
    const { files } = context.request;
    try {
      await next();
    } finally {
      const paths = Object.values(filesSchema.safeParse(files ?? {}).data ?? {}).flat();
      await Promise.all(paths.map(({ filepath }) => rm(filepath, { force: true })));
    }
  };
}
