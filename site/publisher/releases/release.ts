import { z } from 'zod';
import { badEntrySchema } from '../../src/cms/bad-entry.ts';

/** What a release says of itself in its `release.json`. */
export const releaseSchema = z.object({
  /** Name of the release's folder: when it was begun, and the content's revision. */
  id: z.string().min(1),
  revision: z.number().int().nonnegative(),
  /** Hash of the code and the settings that it was built with. */
  codeHash: z.string().min(1),
  /** ISO 8601, UTC. */
  builtAt: z.iso.datetime(),
  /** The day in the region's time zone for which it was built: pages know what is past. */
  builtFor: z.iso.date(),
  buildSeconds: z.number(),
  pageCount: z.number().int().positive(),
  /** Of the pages that its search index was made from; see `publisher/search-index`. */
  searchHash: z.string().optional(),
  badEntries: z.array(badEntrySchema),
  /** What did not keep the site from being published, but whoever runs it should know. English. */
  warnings: z.array(z.string()).default([]),
});

export type Release = z.infer<typeof releaseSchema>;
