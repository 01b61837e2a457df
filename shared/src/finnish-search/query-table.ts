import { suffixWords } from './derivation-suffixes.js';
import { lexiconLines, nounsOfVerb } from './lexicon-lines.js';
import { stemsOf } from './stems-of.js';
import type { SynonymLine } from './synonym-lines.js';
import { tableName } from './table-names.js';
import { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

// About 8 kB compressed: a first letter with more words than that gets a table for two letters.
const LARGEST_TABLE = 30_000;

/**
 * The region's words for the browser, cut by first letters so that a query loads only its own.
 * Each is in the lexicon's form (class, then words) with one addition: `hoito 2taa` says by
 * which edit of the base form the root is made. Synonyms come last (`synonym-lines.ts`).
 */
export function queryTables(
  words: Iterable<Word>,
  synonyms: readonly SynonymLine[] = [],
): Map<string, string> {
  const sent = withoutRegular([...words]).filter(({ kind }) => !/[odq]/.test(kind));
  const tables = new Map<string, string>();
  for (const [letter, ofLetter] of byTable(sent, 1)) {
    const text = textOf(ofLetter);
    if (text.length <= LARGEST_TABLE) tables.set(letter, text);
    else for (const [name, some] of byTable(ofLetter, 2, letter)) tables.set(name, textOf(some));
  }
  for (const { line, words: first } of synonyms) {
    const names = first.flatMap((word) => [...written(word).tables[1], ...written(word).tables[2]]);
    for (const name of new Set(names)) {
      const text = tables.get(name);
      if (text !== undefined) tables.set(name, `${text}${line}\n`);
    }
  }
  return tables;
}

/** A word is in the table of each of its stems: työ is looked for by töihin, too. */
function byTable(words: Word[], letters: 1 | 2, within = ''): Map<string, Word[]> {
  const tables = new Map<string, Word[]>();
  for (const word of words) {
    for (const name of written(word).tables[letters]) {
      if (!name.startsWith(within)) continue;
      const table = tables.get(name);
      if (table) table.push(word);
      else tables.set(name, [word]);
    }
  }
  return tables;
}

type Written = { section: string; line: string; tables: Record<1 | 2, Set<string>> };

// A change of the site leaves most words as they were.
const writtenWords = new WeakMap<Word, Written>();

function written(word: Word): Written {
  let known = writtenWords.get(word);
  if (!known) {
    const { lemma, kind, edits } = word;
    const stems = stemsOf(lemma, kind, edits).map(({ stem }) => stem);
    const names = (letters: 1 | 2) => new Set(stems.map((stem) => tableName(stem, letters)));
    const section = edits ? `${kind} ${edits}` : kind;
    known = { section, line: lineOf(word), tables: { 1: names(1), 2: names(2) } };
    writtenWords.set(word, known);
  }
  return known;
}

/** What queries are read with: empty but for the endings that derive adjectives. */
export function createQueryFinder(): WordFinder {
  const finder = new WordFinder();
  suffixWords.forEach((suffix) => finder.add(suffix));
  return finder;
}

/** Adds a table's words to those that queries are read with. */
export function readQueryTable(text: string, finder: WordFinder): void {
  for (const { kind, edits, lemma: line } of lexiconLines(text)) {
    const [lemma = '', rootEdit] = line.split(' ');
    const cut = Number(rootEdit?.charAt(0) ?? 0);
    const root = rootEdit ? lemma.slice(0, lemma.length - cut) + rootEdit.slice(1) : lemma;
    const word = { lemma, kind, edits, root, seams: [] };
    finder.add(word);
    if (kind === 'v') nounsOfVerb(word).forEach((noun) => finder.add(noun));
  }
}

// What every verb makes is made again in the browser (nounsOfVerb): it need not be sent.
function withoutRegular(words: Word[]): Word[] {
  const verbs = words.filter(({ kind }) => kind === 'v');
  const regular = new Set(
    verbs.flatMap((verb) => nounsOfVerb({ ...verb, seams: [] }).map(({ lemma }) => lemma)),
  );
  return words.filter(({ kind, lemma }) => kind !== 'n' || !regular.has(lemma));
}

function lineOf({ lemma, root }: Word): string {
  if (root === lemma) return lemma;
  let kept = 0;
  while (kept < root.length && lemma[kept] === root[kept]) kept += 1;
  const cut = lemma.length - kept;
  return cut > 9 ? lemma : `${lemma} ${cut}${root.slice(kept)}`;
}

function textOf(words: Word[]): string {
  const sections = new Map<string, Set<string>>();
  for (const word of words) {
    const { section, line } = written(word);
    sections.set(section, (sections.get(section) ?? new Set()).add(line));
  }
  return [...sections]
    .sort()
    .map(([section, lines]) => `# ${section}\n${[...lines].sort().join('\n')}\n`)
    .join('');
}
