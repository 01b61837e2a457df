import { z } from 'zod';
import { type MissingFact, missingFacts } from './start-page-answers';

const text = z.string().nullish();

/** As stored, with what of its relations and components is counted. */
export const factsSchema = z.object({
  summary: text,
  description: z.array(z.unknown()).nullish(),
  email: text,
  phone: text,
  howToJoin: text,
  logo: z.object({}).nullish(),
  areas: z.array(z.unknown()),
  themes: z.array(z.unknown()),
  contactPersons: z.array(z.object({ mayBePublished: z.boolean() })).nullish(),
});

export type Facts = z.infer<typeof factsSchema>;

/** What an organisation's page would be more useful with, the most useful first. */
export function findMissingFacts(facts: Facts): MissingFact[] {
  const isReachable =
    [facts.email, facts.phone].some(isFilled) ||
    (facts.contactPersons ?? []).some(({ mayBePublished }) => mayBePublished);
  const isThere: Record<MissingFact, boolean> = {
    summary: isFilled(facts.summary),
    contact: isReachable,
    areas: facts.areas.length > 0,
    themes: facts.themes.length > 0,
    description: (facts.description ?? []).length > 0,
    howToJoin: isFilled(facts.howToJoin),
    logo: facts.logo !== null && facts.logo !== undefined,
  };
  return missingFacts.filter((fact) => !isThere[fact]);
}

function isFilled(value: string | null | undefined): boolean {
  return (value ?? '').trim() !== '';
}
