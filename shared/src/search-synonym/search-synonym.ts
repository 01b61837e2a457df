import { z } from 'zod';
import { longestWords, mostTargets } from './search-words.ts';

const words = z.string().min(1).max(longestWords);

/** A word that people search with, and the words that it should find as well. */
export const searchSynonymSchema = z.object({
  documentId: z.string().min(1),
  /** In small letters: "mummokerho". */
  term: words,
  /** In small letters, one word or more each: "ikäihmiset". */
  targets: z.array(words).min(1).max(mostTargets),
});

export type SearchSynonym = z.infer<typeof searchSynonymSchema>;
