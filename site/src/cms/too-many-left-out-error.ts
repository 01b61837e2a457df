import { CmsError } from './cms-error.ts';

/** So many entries are bad that the site is better left as it was. */
export class TooManyLeftOutError extends CmsError {
  override name = 'TooManyLeftOutError';

  constructor(wrong: readonly string[]) {
    super(
      `Too many entries are not what the site needs: ${wrong.join('; ')}`,
      'content of the CMS',
      'Mend the entries in the CMS, or its content types if they differ from the shared schemas.',
    );
  }
}
