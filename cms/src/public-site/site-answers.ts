import { z } from 'zod';

/** An entry that the site could not show, or not wholly. */
const leftOutEntrySchema = z.object({
  contentType: z.string(),
  documentId: z.string(),
  name: z.string(),
  /** Whether all of it is missing from the site, or only the fields below. */
  isLeftOut: z.boolean(),
  /** Whether the site still shows it as it last was good. */
  isKept: z.boolean(),
  problems: z.array(
    z.object({
      /** The field's Finnish label. */
      field: z.string(),
      kind: z.enum(['value', 'reference', 'image']),
    }),
  ),
});

/** How the public site is. Instants are ISO 8601, UTC. */
export const siteStatusSchema = z.object({
  state: z.enum(['up-to-date', 'publishing', 'held', 'failed', 'unreachable', 'never-published']),
  siteUrl: z.string(),
  /** When what is on the site now was made. */
  updatedAt: z.string().optional(),
  /** Only for those who run the service. */
  details: z
    .object({
      pageCount: z.number().optional(),
      /** Changes that the publisher has not been told of, and since when the first of them waits. */
      waiting: z.number(),
      waitingSince: z.string().optional(),
      failure: z
        .object({
          kind: z.enum(['content', 'cms', 'disk', 'build', 'delivery']),
          at: z.string().optional(),
          retryAt: z.string().optional(),
        })
        .optional(),
      leftOut: z.array(leftOutEntrySchema),
    })
    .optional(),
});

/** `unreachable`: the publisher did not answer. `delivery`: it is not told of changes. */
const failureKinds = ['content', 'cms', 'disk', 'build', 'delivery', 'unreachable'] as const;

/** Where one entry is on its way to the public site. */
export const publicationSchema = z.object({
  state: z.enum([
    'not-published',
    'waiting',
    'held',
    'failed',
    'left-out',
    'in-preparation',
    'kept',
    'live',
    'unknown',
  ]),
  /** Its page, while it is published. */
  url: z.string().optional(),
  /** Since when visitors see its last change; absent when nobody knows. */
  liveSince: z.string().optional(),
  /** When the last change was made, while it is on its way. */
  waitingSince: z.string().optional(),
  /** Whether it is on its way off the site. */
  isRemoval: z.boolean(),
  /** What holds it up. */
  failure: z.object({ kind: z.enum(failureKinds), retryAt: z.string().optional() }).optional(),
  /** When what is on the site now was made. */
  updatedAt: z.string().optional(),
  problems: leftOutEntrySchema.shape.problems,
});

export type LeftOutEntry = z.infer<typeof leftOutEntrySchema>;
export type SiteStatus = z.infer<typeof siteStatusSchema>;
export type Publication = z.infer<typeof publicationSchema>;
