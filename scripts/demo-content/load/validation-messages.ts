import { z } from 'zod';

/** A ValidationError of Strapi, which lists its problems in `details`. */
const validationErrorSchema = z.object({
  details: z.object({
    errors: z
      .array(z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }))
      .min(1),
  }),
});

/** What is wrong, one message a field ("summary: …") where the CMS says so. */
export function validationMessages(error: unknown): string[] {
  const { success, data } = validationErrorSchema.safeParse(error);
  if (!success) return [error instanceof Error ? error.message : String(error)];
  return data.details.errors.map(({ path, message }) => [path.join('.'), message].join(': '));
}
