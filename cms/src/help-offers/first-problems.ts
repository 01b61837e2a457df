import type { z } from 'zod';
import type { FieldProblems } from '../public-pages/error-summary';

/** The first problem of each field by its id: one thing at a time is easier to mend. */
export function firstProblems(error: z.ZodError | undefined): FieldProblems {
  const problems: Record<string, string> = {};
  for (const { path, message } of error?.issues ?? []) problems[path.join('-')] ??= message;
  return problems;
}
