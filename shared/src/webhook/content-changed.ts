import { z } from 'zod';

/**
 * The message that the CMS sends to the publisher when published content has changed. Several
 * changes may travel in one message; `revision` is that of the last of them.
 */
export const contentChangedSchema = z.object({
  type: z.literal('content.changed'),
  revision: z.number().int().positive(),
  changes: z
    .array(
      z.object({
        contentType: z.string().min(1),
        documentId: z.string().min(1),
        action: z.enum(['create', 'update', 'publish', 'unpublish', 'delete']),
      }),
    )
    .min(1),
  /** When the oldest of the changes was made: how long they take to the site is measured from it. */
  changedAt: z.iso.datetime().optional(),
});

export type ContentChanged = z.infer<typeof contentChangedSchema>;
export type ContentChange = ContentChanged['changes'][number];
