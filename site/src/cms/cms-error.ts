/**
 * A failure to read the CMS, in words for whoever runs the service: what happened, where, and how
 * to mend it. `cause` keeps the original error.
 */
export class CmsError extends Error {
  override name = 'CmsError';

  constructor(what: string, where: string, mend: string, cause?: unknown) {
    super(`${what} (${where}). ${mend}`, { cause });
  }
}
