import { z } from 'zod';

/** What the indexing process is asked for. */
export const indexRequestSchema = z.object({
  siteFolder: z.string(),
  /** Addresses of the pages that can be found. */
  paths: z.array(z.string()),
  /** Empty; takes the index's files. */
  outFolder: z.string(),
});

export type IndexRequest = z.infer<typeof indexRequestSchema>;

/** What it answers: an empty object when all is written. */
export const indexAnswerSchema = z.object({ error: z.string().optional() });

export type IndexAnswer = z.infer<typeof indexAnswerSchema>;
