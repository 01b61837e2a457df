import { z } from 'zod';
import { finnishError } from './finnish-error';
import { isEnglish } from './is-english';
import { generalSentence } from './general-sentence';

const errorSchema = z.looseObject({ message: z.string(), details: z.unknown() });
const bodySchema = z.looseObject({ error: errorSchema });
/** The two shapes in which Strapi tells what is wrong with which field. */
const problemsSchema = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string() })),
});
const messagesByFieldSchema = z.record(z.string(), z.array(z.string()));
/** By this one the login page knows to tell that the account is closed, in its own Finnish words. */
const readByTheAdmin = 'User not active';

/** An error's answer in Finnish, and the English that it said. */
export type FinnishBody = { body: unknown; unknown: string[] };

/**
 * An answer to the admin with its messages in Finnish. English that we have no sentence for becomes
 * one that fits the status and the path, and is returned as `unknown` to be logged.
 */
export function finnishBody(status: number, path: string, body: unknown): FinnishBody {
  const parsed = bodySchema.safeParse(body);
  if (!parsed.success) return { body, unknown: [] };
  const unknown: string[] = [];
  const inFinnish = (message: string, otherwise: string): string => {
    if (message === readByTheAdmin || !isEnglish(message)) return message;
    const known = finnishError(message);
    if (known === undefined) unknown.push(message);
    return known ?? otherwise;
  };
  const { error } = parsed.data;
  const details = finnishDetails(error.details, (message) =>
    inFinnish(message, 'Tarkista tämä kohta.'),
  );
  const message = inFinnish(error.message, generalSentence(status, path));
  return { body: { ...parsed.data, error: { ...error, message, details } }, unknown };
}

function finnishDetails(details: unknown, inFinnish: (message: string) => string): unknown {
  const problems = problemsSchema.safeParse(details);
  if (problems.success)
    return {
      ...problems.data,
      errors: problems.data.errors.map((problem) => ({
        ...problem,
        message: inFinnish(problem.message),
      })),
    };
  const byField = messagesByFieldSchema.safeParse(details);
  if (!byField.success) return details;
  return Object.fromEntries(
    Object.entries(byField.data).map(([field, messages]) => [
      field,
      messages.map((message) => inFinnish(`${field}: ${message}`)),
    ]),
  );
}
