import { z } from 'zod';
import { imageSchema } from '../media/image.ts';
import { blocksSchema } from '../text/blocks.ts';

export const newsLimits = { title: 120, lead: 300 } as const;

/** A published news article (schema.org NewsArticle). */
export const newsArticleSchema = z.object({
  documentId: z.string().min(1),
  slug: z.string().min(1),
  title: z.string().min(1).max(newsLimits.title),
  lead: z.string().min(1).max(newsLimits.lead),
  body: blocksSchema,
  image: imageSchema.optional(),
  areas: z.array(z.string()),
  themes: z.array(z.string()),
  /** `documentId` of the help section whose news it is. */
  helpSection: z.string().optional(),
  isPinned: z.boolean(),
  /** ISO 8601 date. */
  datePublished: z.iso.date(),
  updatedAt: z.iso.datetime(),
});

export type NewsArticle = z.infer<typeof newsArticleSchema>;
