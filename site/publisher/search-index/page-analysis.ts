import {
  createFinnishAnalysis,
  type FinnishAnalysis,
  type IndexTerms,
  type MetWords,
} from '@civil-society/shared/finnish-search/index-terms';
import type { Lexicon } from '@civil-society/shared/finnish-search/lexicon';
import { indexWord } from '../../search/index-word.ts';
import { readFinnishLexicon } from '../../search/lexicon/read-finnish-lexicon.ts';
import { pageParts, termField, termKinds, type PagePart } from '../../search/term-fields.ts';
import { bodyOf, readPageParts } from './read-page-parts.ts';

/** A page as the index takes it. */
export type AnalysedPage = {
  /** What Pagefind is given: the page's body, with terms that are in no page that is served. */
  html: string;
  /** What it brings to the vocabulary. */
  words: readonly MetWords[];
};

/** The Finnish of pages; a word is understood once. */
export type PageAnalysis = {
  analyse(html: string): AnalysedPage;
  vocabulary: FinnishAnalysis['vocabulary'];
};

let lexicon: Lexicon | undefined;

/** The lexicon is read once for all. */
export function createPageAnalysis(): PageAnalysis {
  lexicon ??= readFinnishLexicon();
  const analysis = createFinnishAnalysis(lexicon);
  return {
    analyse(page) {
      const body = bodyOf(page);
      const end = body.lastIndexOf('</');
      const parts = readPageParts(body);
      const found = pageParts.map(
        (part) => [part, termsOfPart(part, parts[part], analysis)] as const,
      );
      const terms = termElement(fieldsOf(found));
      return {
        html: `<html lang="fi"><body>${body.slice(0, end)}${terms}${body.slice(end)}</body></html>`,
        words: found.map(([, { names, readings }]) => ({ names, readings })),
      };
    },
    vocabulary: (documents) => analysis.vocabulary(documents),
  };
}

function termsOfPart(part: PagePart, text: string, analysis: FinnishAnalysis): IndexTerms {
  const isName = part === 'name' || part === 'names';
  const names = isName ? text.split(/[,\n]/).filter((name) => name.trim() !== '') : [];
  return analysis.indexTerms(text, { names });
}

/** By field, the words for the index; a part's words are not again among its parts and roots. */
function fieldsOf(parts: readonly (readonly [PagePart, IndexTerms])[]): Map<string, string> {
  const fields = new Map<string, string>();
  for (const [part, found] of parts) {
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
