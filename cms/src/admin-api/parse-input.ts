import type { z } from 'zod';
import { validationError } from '../validation/validation-error';

/**
 * What a request sent, in the shape that the route expects.
 * @throws ValidationError (400) with a message for each field that is wrong; the schema's messages
 *   are Finnish
 */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw validationError(
    parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message })),
  );
}
