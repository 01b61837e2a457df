import type { z } from 'zod';

/** Environment variables by name, as in `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Parses environment variables by `schema`; an empty variable counts as missing.
 * @throws Error that names every missing or wrong variable in one sentence.
 */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  environment: Environment,
): z.output<Schema> {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const result = schema.safeParse(present);
  if (result.success) return result.data;
  const names = result.error.issues.map((issue) => {
    const name = issue.path.join('.');
    return name in present ? `${name} is not right (${issue.message})` : `${name} is missing`;
  });
  throw new Error(
    `${[...new Set(names)].join('; ')}: set it in the environment (npm start sets them all, docs/operations.md lists them).`,
    { cause: result.error },
  );
}
