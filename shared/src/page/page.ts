import { z } from 'zod';
import { blocksSchema } from '../text/blocks.ts';

/** A static text of the service, such as the accessibility statement. */
export const pageSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  title: z.string().min(1).max(120),
  lead: z.string().optional(),
  body: blocksSchema,
  updatedAt: z.iso.datetime(),
});

export type Page = z.infer<typeof pageSchema>;
