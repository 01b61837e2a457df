import { z } from 'zod';

export const contentTypes = [
  'organisation',
  'event',
  'newsArticle',
  'area',
  'theme',
  'targetGroup',
  'language',
  'page',
] as const;

/** A published entry that is not what the site needs; shown to editors and in the log. */
export const badEntrySchema = z.object({
  contentType: z.enum(contentTypes),
  documentId: z.string(),
  /** Name or title of the entry. */
  name: z.string(),
  /** Whether the whole entry is left out of the site, or only the fields named below. */
  isLeftOut: z.boolean(),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).min(1),
});

export type BadEntry = z.infer<typeof badEntrySchema>;
export type ContentType = BadEntry['contentType'];
