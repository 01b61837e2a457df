import { z } from 'zod';
import { finnishError } from '../errors/finnish-error';
import type { Problem } from './problem';

const detailsSchema = z.object({
  errors: z.array(
    z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
  ),
});

/** The problems that Strapi's own validation found, in Finnish. */
export function strapiProblems(details: unknown): Problem[] {
  const parsed = detailsSchema.safeParse(details);
  if (!parsed.success) return [];
  return parsed.data.errors.map(({ path, message }) => ({
    path: path.map(String),
    message: finnishMessage(message),
  }));
}

/** Strapi's message in Finnish; one that we don't know stays as it is. */
export function finnishMessage(message: string): string {
  return finnishError(message) ?? message;
}
