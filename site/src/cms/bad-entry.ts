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
  'searchSynonym',
  'helpSection',
  'helpKind',
  'helpOffer',
  'situationRound',
] as const;

const problemSchema = z.object({
  field: z.string(),
  /** By which the CMS words the problem for editors; a release of before has none. */
  kind: z.enum(['value', 'reference', 'image']).default('value'),
  /** For whoever reads the log. */
  message: z.string(),
});

/** A published entry that is not what the site needs; shown to editors and in the log. */
export const badEntrySchema = z.object({
  contentType: z.enum(contentTypes),
  documentId: z.string(),
  /** Name or title of the entry. */
  name: z.string(),
  /** Whether the whole entry is left out of the site, or only the fields named below. */
  isLeftOut: z.boolean(),
  /** Whether the site goes on showing the entry as it last was good; a release of before says nothing. */
  isKept: z.boolean().default(false),
  problems: z.array(problemSchema).min(1),
});

export type BadEntry = z.infer<typeof badEntrySchema>;
export type ContentType = BadEntry['contentType'];
