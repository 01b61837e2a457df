import { readFileSync } from 'node:fs';

import { readLexicon, type Lexicon } from '@civil-society/shared/finnish-search/lexicon';

/** The Finnish lexicon that documents are read with (README.md says where it comes from). */
export const readFinnishLexicon = (): Lexicon =>
  readLexicon(readFileSync(new URL('finnish-lexicon.txt', import.meta.url), 'utf8'));
