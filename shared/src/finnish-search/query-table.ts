import { foldDots } from './fold-dots.js';
import { lexiconLines, nounsOfVerb } from './lexicon-lines.js';
import type { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

/**
 * The region's words for the browser, cut by first letter so that a query loads only its own.
 * Each is in the lexicon's form (class, then words) with one addition: `hoito 2taa` says by
 * which edit of the base form the root is made.
 */
export function queryTables(words: Iterable<Word>): Map<string, string> {
  const sections = new Map<string, Map<string, Set<string>>>();
  for (const word of withoutRegular([...words])) {
    if (/[odq]/.test(word.kind)) continue;
    const shard = tableOf(word.lemma);
    const section = word.edits ? `${word.kind} ${word.edits}` : word.kind;
    const shards = sections.get(shard) ?? new Map<string, Set<string>>();
    sections.set(shard, shards);
    shards.set(section, (shards.get(section) ?? new Set()).add(lineOf(word)));
  }
  return new Map([...sections].sort().map(([shard, words]) => [shard, textOf(words)]));
}

/** The table that a word is in: its first letter without dots, or `0` for a digit. */
export const tableOf = (word: string): string => {
  const letter = foldDots(word).charAt(0);
  return /[a-z]/.test(letter) ? letter : '0';
};

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

const textOf = (sections: Map<string, Set<string>>): string =>
  [...sections]
    .sort()
    .map(([section, lines]) => `# ${section}\n${[...lines].sort().join('\n')}\n`)
    .join('');
