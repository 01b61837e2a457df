import { derivedAdjectives } from './derivation-suffixes.js';
import { isStopWord } from './stop-words.js';
import { splitCompound } from './split-compound.js';
import { tableFor } from './table-names.js';
import { tokens } from './tokens.js';
import type { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

// Two parts of three letters or more, and an ending.
const SHORTEST_COMPOUND = 7;

/** One word of a query, as the index knows it. */
export type QueryWord = {
  typed: string;
  /** Base forms that it may be of, most likely first; any of them is a match. */
  terms: string[];
  /** Roots that it shares with others: matches too, of less weight. */
  roots: string[];
  /** For a compound whose parts the tables at hand have: a page with all of them may do as well. */
  parts: string[];
  /** The last word may be unfinished: the index's words that begin so match as well. */
  isPrefix: boolean;
  /** No document of the region has the word in any form: time to suggest another. */
  isUnknown: boolean;
};

/** The tables that a query needs, of those that the region has (`query-table.ts`). */
export function tablesFor(query: string, names: ReadonlySet<string>): string[] {
  const needed = queryTokens(query).map((word) => tableFor(word, names));
  return [...new Set(needed)].filter((name) => name !== undefined);
}

/**
 * The tables that the parts of a word may be in. They are more than a first look needs: load
 * them, and read the query again, for a word that is unknown or finds little.
 */
export function tablesForParts(word: string, names: ReadonlySet<string>): string[] {
  const starts = Array.from({ length: Math.max(0, word.length - 4) }, (_, at) =>
    word.slice(at + 2),
  );
  const needed = [word, ...starts].map((part) => tableFor(part, names));
  return [...new Set(needed)].filter((name) => name !== undefined);
}

/**
 * Reads a query by the region's words, by the same rules as documents are read with the lexicon.
 * Words that only tie others together are left out, unless there is nothing else.
 */
export function queryTerms(query: string, finder: WordFinder): QueryWord[] {
  const words = queryTokens(query);
  const isOpen = !/[\s.,!?]$/.test(query);
  return words.map((typed, index) => readWord(typed, isOpen && index === words.length - 1, finder));
}

function queryTokens(query: string): string[] {
  const all = tokens(query);
  const content = all.filter((word) => !isStopWord(word));
  return content.length > 0 ? content : all;
}

function readWord(typed: string, isPrefix: boolean, finder: WordFinder): QueryWord {
  const found = knownWords(typed, finder);
  const compounds = typed.length < SHORTEST_COMPOUND ? [] : splitCompound(typed, finder);
  const words = found.length > 0 ? found : compounds.map(({ stem, head }) => whole(stem, head));
  const terms = words.length > 0 ? [...new Set(words.map(({ lemma }) => lemma))] : [typed];
  const [compound] = compounds;
  return {
    typed,
    terms,
    roots: [...new Set(words.map(({ root }) => root))].filter((root) => !terms.includes(root)),
    parts: compound ? [...compound.modifiers.map(({ lemma }) => lemma), compound.head.lemma] : [],
    isPrefix,
    isUnknown: found.length === 0,
  };
}

/** With its dots, without them, or derived from a known word: kuopiolaiset where only Kuopio is. */
function knownWords(typed: string, finder: WordFinder): Word[] {
  for (const words of [finder.find(typed), finder.findWithoutDots(typed)]) {
    const known = words.filter(({ kind }) => kind !== 'd');
    if (known.length > 0) return known;
  }
  return derivedAdjectives(typed, finder);
}

const whole = (stem: string, head: Word): Word => ({
  ...head,
  lemma: stem + head.lemma,
  root: stem + head.root,
});
