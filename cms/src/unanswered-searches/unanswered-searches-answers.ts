import { z } from 'zod';

const unansweredSearchSchema = z.object({
  /** For making a synonym of the words, and for removing them. */
  id: z.string(),
  words: z.string(),
  /** How often they were sent. */
  times: z.number(),
  lastAt: z.iso.datetime(),
  /** The synonym of these words where there is one that does not help, or not yet. */
  synonym: z.object({ documentId: z.string(), isPublished: z.boolean() }).optional(),
});
export type UnansweredSearch = z.infer<typeof unansweredSearchSchema>;

/**
 * Answer of `GET /civil-society/unanswered-searches`, the most sent first. Words are left out when
 * a synonym of them was published after they were last sent. What is done with words:
 *
 * - `POST /civil-society/unanswered-searches/:id/synonym`: answers `{ synonym }`, the documentId of
 *   their synonym, made as a draft where there is none
 * - `DELETE /civil-society/unanswered-searches/:id`: removes them; answers `{ done: true }`
 *
 * 409 with a Finnish sentence where somebody was quicker.
 */
export const unansweredSearchesSchema = z.object({
  searches: z.array(unansweredSearchSchema),
  /** How many there are; the list has the first hundred. */
  total: z.number(),
});
export type UnansweredSearches = z.infer<typeof unansweredSearchesSchema>;

/** Answer of `POST …/synonym`. */
export const madeSynonymSchema = z.object({ synonym: z.string() });
export type MadeSynonym = z.infer<typeof madeSynonymSchema>;
