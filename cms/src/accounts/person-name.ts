import { z } from 'zod';

export const personSchema = z.object({
  id: z.number(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
});

/** First and last name; null where the account is gone or has no name. */
export function personName(person: z.infer<typeof personSchema> | null | undefined): string | null {
  return [person?.firstname, person?.lastname].filter(Boolean).join(' ') || null;
}
