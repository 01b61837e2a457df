/** A built site is not fit to be shown: every reason, each with how to mend or override it. */
export class ReleaseRefusedError extends Error {
  override name = 'ReleaseRefusedError';

  constructor(reasons: readonly string[]) {
    super(`The new release was refused and the live site stays. ${reasons.join(' ')}`);
  }
}
