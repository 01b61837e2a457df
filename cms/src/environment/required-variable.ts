/**
 * The value of a required environment variable. `npm start` sets them all.
 * @throws Error naming the variable and how to set it, when it is missing or empty
 */
export function requiredVariable(name: string): string {
  const value = process.env[name];
  if (value !== undefined && value !== '') return value;
  throw new Error(
    `The environment variable ${name} is missing: run "npm start" in the repository's root, or set it as docs/operations.md says.`,
  );
}
