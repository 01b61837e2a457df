import { z } from 'zod';

/** What of the publisher's `/status.json` the admin shows; the publisher's own types have it all. */
export const publisherAnswerSchema = z.object({
  activity: z.enum(['idle', 'checking', 'building', 'failed']),
  /** Tries that failed since the last that went well. */
  failuresInRow: z.number().default(0),
  release: z
    .object({
      revision: z.number(),
      builtAt: z.iso.datetime(),
      pageCount: z.number(),
      badEntries: z.array(
        z.object({
          contentType: z.string(),
          documentId: z.string(),
          name: z.string(),
          isLeftOut: z.boolean(),
          isKept: z.boolean().default(false),
          problems: z.array(
            z.object({ field: z.string(), kind: z.enum(['value', 'reference', 'image']) }),
          ),
        }),
      ),
    })
    .optional(),
  /** An earlier release is shown on purpose, until content newer than this revision. */
  held: z.object({ revision: z.number(), since: z.iso.datetime() }).optional(),
  lastFailure: z
    .object({
      at: z.iso.datetime(),
      kind: z.enum(['content', 'cms', 'disk', 'build']),
      retryAt: z.iso.datetime(),
    })
    .optional(),
  /** Since when the site has shown the revision that was asked for; null when nobody knows. */
  asked: z.object({ revision: z.number(), liveSince: z.iso.datetime().nullable() }).optional(),
});

export type PublisherAnswer = z.infer<typeof publisherAnswerSchema>;
export type Release = NonNullable<PublisherAnswer['release']>;
