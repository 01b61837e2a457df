import { classOfDerived, ClassGuess, kindOfDerived } from './class-guess.js';
import { endOfCompound, suffixWords } from './derivation-suffixes.js';
import { lexiconLines, nounsOfVerb } from './lexicon-lines.js';
import { joinFamilies } from './join-families.js';
import { WordFinder } from './word-finder.js';
import type { Word } from './word.js';

/** The whole lexicon, as the build uses it. */
export type Lexicon = {
  finder: WordFinder;
  /** The words that share a root: hoitaa → hoitaa, hoito, hoitaja, hoitaminen. */
  family(root: string): readonly Word[];
  /** How a word that the lexicon does not know inflects, by its end. */
  guessClass(lemma: string): string;
};

/** Reads the lexicon's text (`scripts/search-lexicon` writes it). */
export function readLexicon(text: string): Lexicon {
  const finder = new WordFinder();
  const guesses = { nouns: new ClassGuess(), verbs: new ClassGuess() };
  const families = new Map<string, Word[]>();
  const lines = [...lexiconLines(text)];
  const verbs = new Set(lines.filter(({ kind }) => kind === 'v').map(({ lemma }) => lemma));
  const added: Word[] = [];
  const add = (word: Word) => {
    finder.add(word);
    added.push(word);
  };
  const words = lines.map(({ lemma, kind, edits, seams }) => ({
    lemma,
    kind,
    edits,
    seams,
    root: kind === 'v' ? rootOfVerb(lemma, verbs) : lemma,
  }));
  for (const word of words) {
    if (word.kind === 'n') guesses.nouns.learn(word);
    if (word.kind === 'v') guesses.verbs.learn(word);
  }
  const rootOf = new Map<string, Word>();
  for (const [index, { derived }] of lines.entries()) {
    const word = words[index];
    if (word) for (const noun of derived) if (!rootOf.has(noun)) rootOf.set(noun, word);
  }
  for (const word of words) {
    const from = word.kind === 'n' ? rootOf.get(word.lemma) : undefined;
    add(from ? { ...word, root: from.root } : word);
    if (word.kind === 'v') nounsOfVerb(word).forEach(add);
    const ending = endOfCompound(word);
    if (ending) finder.add(ending);
  }
  for (const [lemma, from] of rootOf) {
    const kind = kindOfDerived(lemma);
    if (finder.named(lemma).some((known) => known.kind === kind)) continue;
    const edits = classOfDerived(lemma, from.kind, guesses);
    const word = { lemma, kind, edits, root: from.root, seams: from.seams };
    add(word);
    if (kind === 'v') nounsOfVerb(word).forEach(add);
  }
  joinFamilies(added, finder);
  for (const word of added) {
    const family = families.get(word.root);
    if (family) family.push(word);
    else families.set(word.root, [word]);
  }
  suffixWords.forEach((suffix) => finder.add(suffix));
  return {
    finder,
    family: (root) => families.get(root) ?? [],
    guessClass: (lemma) => guesses.nouns.guess(lemma),
  };
}

/** kotoutua and kotouttaa, työllistyä and työllistää are one root (VISK § 313, § 335). */
function rootOfVerb(lemma: string, verbs: ReadonlySet<string>): string {
  const a = lemma.endsWith('ä') ? 'ä' : 'a';
  const causative = lemma
    .replace(/(?<=[uy])t[uy][aä]$/, `tt${a}${a}`)
    .replace(/(?<=ist)[uy][aä]$/, `${a}${a}`);
  return verbs.has(causative) ? causative : lemma;
}
