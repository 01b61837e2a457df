import {
  createFinnishAnalysis,
  type FinnishAnalysis,
} from '@civil-society/shared/finnish-search/index-terms';
import type { Lexicon } from '@civil-society/shared/finnish-search/lexicon';
import { indexWord } from '../../search/index-word.ts';
import { readFinnishLexicon } from '../../search/lexicon/read-finnish-lexicon.ts';
import { pageParts, termField, termKinds } from '../../search/term-fields.ts';
import { bodyOf, readPageParts, type PageParts } from './read-page-parts.ts';

/** The Finnish of all pages of one index. */
export type PageAnalysis = {
  /** What Pagefind is given of a page: its body, with terms that are in no page that is served. */
  withTerms(html: string): string;
  /** Every word met so far. */
  vocabulary: FinnishAnalysis['vocabulary'];
};

let lexicon: Lexicon | undefined;

/** One for each index, so that it depends on nothing but the pages; the lexicon is read once. */
export function createPageAnalysis(): PageAnalysis {
  lexicon ??= readFinnishLexicon();
  const analysis = createFinnishAnalysis(lexicon);
  return {
    withTerms(html) {
      const body = bodyOf(html);
      const end = body.lastIndexOf('</');
      const terms = termElement(termsOf(readPageParts(body), analysis));
      return `<html lang="fi"><body>${body.slice(0, end)}${terms}${body.slice(end)}</body></html>`;
    },
    vocabulary: () => analysis.vocabulary(),
  };
}

/** By field, the words for the index; a part's words are not again among its parts and roots. */
function termsOf(parts: PageParts, analysis: FinnishAnalysis): Map<string, string> {
  const fields = new Map<string, string>();
  for (const part of pageParts) {
    const isName = part === 'name' || part === 'names';
    const names = isName ? parts[part].split(/[,\n]/).filter((name) => name.trim() !== '') : [];
    const found = analysis.indexTerms(parts[part], { names });
    const seen = new Set<string>();
    for (const kind of termKinds) {
      const terms = kind === 'words' ? [...found.names, ...found.words] : found[kind];
      const words = terms.map(indexWord).filter((word) => !seen.has(word) && seen.add(word));
      if (words.length > 0) fields.set(termField(part, kind), words.join(' '));
    }
  }
  return fields;
}

/** Pagefind indexes metadata for searching, but takes no excerpts from it. */
function termElement(fields: ReadonlyMap<string, string>): string {
  const names = [...fields.keys()].map((field) => `${field}[data-${field}]`).join(', ');
  const values = [...fields].map(([field, words]) => `data-${field}="${words}"`).join(' ');
  return fields.size === 0 ? '' : `<i hidden data-pagefind-meta="${names}" ${values}></i>`;
}
