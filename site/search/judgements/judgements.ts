import { readFileSync } from 'node:fs';

import { z } from 'zod';

/** What kinds of queries people write; README.md says what each tries. */
export const queryKinds = [
  'inflected',
  'compound-head',
  'compound-modifier',
  'compound-whole',
  'derivation',
  'synonym',
  'abbreviation',
  'typo',
  'no-dots',
  'prefix',
  'place',
  'place-topic',
  'name',
  'need',
  'word',
] as const;

const judgement = z.strictObject({
  query: z.string().min(2),
  kind: z.enum(queryKinds),
  note: z.string().optional(),
  /** `organisation/<slug>`, `event/<slug>` or `news/<slug>` → 3 about it, 2 offers it, 1 mentions it. */
  documents: z
    .record(z.string().regex(/^(organisation|event|news)\/[a-z0-9-]+$/), z.literal([1, 2, 3]))
    .refine((documents) => Object.keys(documents).length > 0, 'a query needs a document'),
});

export type Judgement = z.infer<typeof judgement>;

/** The tuning half may be looked at while rules are made; the held-out half only says how it went. */
export type JudgementHalf = 'tuning' | 'held-out';

/** Queries of one half, and the documents of the demo content that should come. */
export function readJudgements(half: JudgementHalf): Judgement[] {
  const file = new URL(`${half}.json`, import.meta.url);
  return z.array(judgement).parse(JSON.parse(readFileSync(file, 'utf8')));
}
