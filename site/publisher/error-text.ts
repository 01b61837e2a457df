/** Message of an error and of its causes, for a person; without stack traces. */
export function errorText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const hasOwnCause =
    cause instanceof Error && cause.message && !error.message.includes(cause.message);
  return hasOwnCause ? `${error.message} ← ${errorText(cause)}` : error.message;
}
