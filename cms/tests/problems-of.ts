import { z } from 'zod';
import type { AdminResponse } from './admin-client.ts';

const refusalSchema = z.object({
  error: z.object({
    name: z.string(),
    message: z.string(),
    details: z
      .object({ errors: z.array(z.object({ path: z.array(z.string()), message: z.string() })) })
      .partial(),
  }),
});

/** The messages of a refused request by field, e.g. `{ 'socialLinks.0.url': 'Kirjoita …' }`. */
export function problemsOf({ status, body }: AdminResponse): Record<string, string> {
  if (status !== 400)
    throw new Error(`Expected a refusal (400), got ${status}: ${JSON.stringify(body)}`);
  const { details, message } = refusalSchema.parse(body).error;
  if (details.errors === undefined) throw new Error(`The refusal names no fields: ${message}`);
  return Object.fromEntries(details.errors.map((error) => [error.path.join('.'), error.message]));
}
