import { z } from 'zod';

/** What of the publisher's `/status.json` the admin shows; the publisher's own types have it all. */
export const publisherAnswerSchema = z.object({
  activity: z.enum(['idle', 'checking', 'building', 'failed']),
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
});

export type PublisherAnswer = z.infer<typeof publisherAnswerSchema>;
export type Release = NonNullable<PublisherAnswer['release']>;
