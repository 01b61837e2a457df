import { helpAccessWays } from '@civil-society/shared/help/help-offer';
import { z } from 'zod';
import type { ChangedFacts, OfferFacts } from './offer-facts';

const text = z.string().nullable();

/** Facts as they are kept in JSON until somebody decides on them: checked when they were typed. */
export const storedChangeSchema = z.object({
  title: z.string(),
  description: text,
  forWhom: text,
  areas: z.array(z.string()),
  hours: text,
  phones: z.array(z.object({ number: z.string(), hours: text })),
  email: text,
  website: text,
  validThrough: text,
}) satisfies z.ZodType<ChangedFacts>;

export const storedFactsSchema = storedChangeSchema.extend({
  kinds: z.array(z.string()),
  access: z.array(z.enum(helpAccessWays)),
  languages: z.array(z.string()),
}) satisfies z.ZodType<OfferFacts>;
