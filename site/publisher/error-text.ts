const longestCause = 200;

/** Message of an error, and the beginnings of its causes', for a person; without stack traces. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const causes: string[] = [];
  for (let { cause } = error; cause instanceof Error; { cause } = cause)
    causes.push(cause.message.slice(0, longestCause));
  return [error.message, ...causes].join(' ← ');
}
