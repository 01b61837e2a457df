import { abbreviations } from './abbreviations.js';
import type { Lexicon } from './lexicon.js';
import { readForm } from './read-form.js';
import type { Part, Reading } from './reading.js';
import { isStopWord } from './stop-words.js';
import { tokens } from './tokens.js';
import type { Word } from './word.js';

/** Terms of one document, for the index only; no list repeats a term of one before it. */
export type IndexTerms = {
  /** Base forms of its words: mielenterveysyhdistys. */
  words: string[];
  /** Parts of compounds, alone and joined: mieli, mielenterveys, yhdistys. */
  parts: string[];
  /** Roots that derived words share: hoitaa for hoitaja; omaishoitaa for omaishoitaja. */
  roots: string[];
  /** Names as they are said: without ry, and their abbreviations. */
  names: string[];
  /** How its words are understood. */
  readings: readonly Reading[][];
};

export type FinnishAnalysis = {
  /** The terms of a text, and of its document's names. */
  indexTerms(text: string, options?: { names?: readonly string[] }): IndexTerms;
  /** The words of documents: what the query's table is made of (`query-table.ts`). */
  vocabulary(documents: Iterable<MetWords>): Iterable<Word>;
  /** How a form is understood; kept by form, as texts repeat their words. */
  read(form: string): Reading[];
};

/** What a document brings to the vocabulary. */
export type MetWords = Pick<IndexTerms, 'names' | 'readings'>;

type Understood = { readings: Reading[]; words: string[]; parts: string[]; roots: string[] };

/** The build's side of Finnish search; `lexicon` is read once for all documents. */
export function createFinnishAnalysis(lexicon: Lexicon): FinnishAnalysis {
  const understood = new Map<string, Understood>();
  const interned = new Map<string, Word>();
  const brought = new WeakMap<Reading[], Word[]>();
  /** What readings bring to the vocabulary; the same objects for the same words. */
  const wordsOf = (readings: Reading[]): Word[] => {
    let words = brought.get(readings);
    if (!words) {
      words = [...vocabularyOf(readings, lexicon)].map((word) => {
        const key = `${word.kind} ${word.lemma} ${word.edits} ${word.root}`;
        const same = interned.get(key) ?? word;
        interned.set(key, same);
        return same;
      });
      brought.set(readings, words);
    }
    return words;
  };
  const understand = (form: string): Understood => {
    let known = understood.get(form);
    if (!known) {
      known = termsOf(isStopWord(form) ? [] : readForm(form, lexicon));
      understood.set(form, known);
    }
    return known;
  };
  return {
    read: (form) => understand(form).readings,
    vocabulary(documents) {
      const read = new Set<Reading[]>();
      const short = new Set<string>();
      for (const { readings, names } of documents) {
        for (const one of readings) read.add(one);
        for (const name of names) short.add(name);
      }
      const words = new Set<Word>();
      for (const readings of read) for (const word of wordsOf(readings)) words.add(word);
      for (const lemma of short) words.add({ lemma, kind: 'u', edits: '', root: lemma, seams: [] });
      return words;
    },
    indexTerms(text, { names = [] } = {}) {
      const called = names.flatMap(abbreviations);
      const forms = new Set([...names.flatMap(tokens), ...tokens(text)]);
      const found = [...forms].map(understand);
      const known = new Set<string>();
      const fresh = (terms: string[]) =>
        terms.filter((term) => !known.has(term) && known.add(term));
      return {
        words: fresh(found.flatMap(({ words }) => words)),
        parts: fresh(found.flatMap(({ parts }) => parts)),
        roots: fresh(found.flatMap(({ roots }) => roots)),
        names: fresh(called),
        readings: found.map(({ readings }) => readings),
      };
    },
  };
}

// Kept by form, as texts repeat their words.
const termsOf = (readings: Reading[]): Understood => ({
  readings,
  words: readings.map(({ word }) => word.lemma),
  parts: readings.flatMap(({ parts }) => partTerms(parts)),
  roots: readings.flatMap(({ word, parts }) => [word.root, ...parts.map(({ root }) => root)]),
});

/** The parts, and every run of them that is shorter than the whole. */
function partTerms(parts: Part[]): string[] {
  const terms: string[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    let before = '';
    for (const [index, { text, lemma }] of parts.slice(from).entries()) {
      if (from > 0 || index < parts.length - 1) terms.push(before + lemma);
      before += text;
    }
  }
  return terms.filter((term) => term.length > 2);
}

/** The words met, their parts, and what shares a root with them. */
function vocabularyOf(readings: Reading[], lexicon: Lexicon): Iterable<Word> {
  const found = new Map<string, Word>();
  const add = (word: Word) => found.set(`${word.kind} ${word.lemma} ${word.edits}`, word);
  for (const { word, parts } of readings) {
    add(word);
    for (const { lemma } of parts) lexicon.finder.named(lemma).forEach(add);
    const stem = word.lemma.slice(0, word.seams.at(-1) ?? 0);
    const root = word.root.slice(stem.length);
    for (const relative of lexicon.family(root)) {
      add(stem ? { ...relative, lemma: stem + relative.lemma, root: stem + root } : relative);
    }
  }
  return found.values();
}
