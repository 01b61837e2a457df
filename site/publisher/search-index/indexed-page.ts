import { createHash } from 'node:crypto';
import type {
  FinnishAnalysis,
  IndexTerms,
  MetWords,
} from '@civil-society/shared/finnish-search/index-terms';
import type { CustomRecord } from 'pagefind';
import { indexWord } from '../../search/index-word.ts';
import { pageParts, termField, termKinds, type PagePart } from '../../search/term-fields.ts';
import { readPage } from './read-page.ts';
import { shownPage, type ShownPage } from './shown-page.ts';

/** A page in the index. */
export type IndexedPage = {
  /** What Pagefind gets: nothing but terms and filters. */
  record: CustomRecord;
  /** What browsers get of it, when it is found. */
  shown: ShownPage;
  /** What it brings to the vocabulary. */
  words: readonly MetWords[];
};

/** Makes of a page what Pagefind and browsers get; it depends on nothing but the page. */
export function indexedPage(url: string, html: string, analysis: FinnishAnalysis): IndexedPage {
  const page = readPage(html);
  const shown = shownPage(url, page);
  const meta: Record<string, string> = {};
  const words: MetWords[] = [];
  for (const part of pageParts) {
    const found = termsOfPart(part, page.parts[part], analysis);
    words.push({ names: found.names, readings: found.readings });
    for (const [field, terms] of fieldsOf(part, found)) meta[field] = terms;
  }
  const record = { url, content: contentFor(shown), language: 'fi', meta, filters: page.filters };
  return { record, shown, words };
}

function termsOfPart(part: PagePart, text: string, analysis: FinnishAnalysis): IndexTerms {
  const isName = part === 'name' || part === 'names';
  const names = isName ? text.split(',').filter((name) => name.trim() !== '') : [];
  return analysis.indexTerms(text, { names });
}

/** By field, the words for the index; a part's words are not again among its parts and roots. */
function fieldsOf(part: PagePart, found: IndexTerms): Map<string, string> {
  const fields = new Map<string, string>();
  const seen = new Set<string>();
  for (const kind of termKinds) {
    const terms = kind === 'words' ? [...found.names, ...found.words] : found[kind];
    const words = terms.map(indexWord).filter((word) => !seen.has(word) && seen.add(word));
    if (words.length > 0) fields.set(termField(part, kind), words.join(' '));
  }
  return fields;
}

/**
 * Pagefind names what browsers load by all that it was given, indexes letters and digits, and leaves
 * out what has none: the hash of what is shown is written in dots and dashes.
 */
function contentFor(shown: ShownPage): string {
  const hash = createHash('sha256').update(JSON.stringify(shown)).digest();
  const bits = hash.readUInt32BE().toString(2).padStart(32, '0');
  return `0 ${bits.replaceAll('0', '.').replaceAll('1', '-')}`;
}
