import { z } from 'zod';

/** What the indexing process is asked for. */
export const indexRequestSchema = z.object({
  siteFolder: z.string(),
  /** Pages that can be found, in order, with a hash that is the same as long as they are. */
  pages: z.array(z.tuple([z.string(), z.string()]).readonly()),
  /** Words that find what other words find. */
  synonyms: z.array(z.object({ term: z.string(), targets: z.array(z.string()) })),
  /** Takes the index's files; has those that the request before left there. */
  outFolder: z.string(),
  /** Whether the index must equal one that is made anew, to the byte. */
  isExact: z.boolean(),
  /** Whether the index stays in memory for the next request with this folder. */
  isKept: z.boolean(),
  /** Folders, within this index's, of other indexes that a browser merges with it. */
  otherParts: z.array(z.string()),
});

export type IndexRequest = z.infer<typeof indexRequestSchema>;

/** What became of the files in the request's folder. */
export const indexChangesSchema = z.object({
  /** Whether the index equals one that is made anew. */
  isInOrder: z.boolean(),
  /** Everything that was there before it is gone. */
  isNew: z.boolean(),
  written: z.array(z.string()),
  removed: z.array(z.string()),
});

export type IndexChanges = z.infer<typeof indexChangesSchema>;

export const indexAnswerSchema = z.union([
  z.object({ error: z.string() }),
  z.object({ changes: indexChangesSchema }),
]);

export type IndexAnswer = z.infer<typeof indexAnswerSchema>;
