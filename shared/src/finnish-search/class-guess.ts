import type { Word } from './word.js';

const LONGEST = 4;
const AFTER_CONSONANT = 'P0 Q0 S0i W0i';

// opetella, opettele-: the strong grade before -ele- (VISK § 76), so only the strong stems differ.
const STRONG: Record<string, string> = {
  t: 'tt',
  d: 't',
  k: 'kk',
  p: 'pp',
  v: 'p',
  l: 'l',
  n: 'n',
};

function oftenClass(lemma: string): string {
  const vowel = lemma.charAt(lemma.length - 4);
  const before = lemma.charAt(lemma.length - 5);
  const cluster = /[aeiouyäö]/.test(lemma.charAt(lemma.length - 6)) ? STRONG[before] : undefined;
  const strong = vowel === 'e' && cluster ? `5${cluster}el` : '2';
  return `e${strong} i${strong}i j${strong}i k2l s${strong}e t1 u2t w${strong}e`;
}

/** Guesses how an unknown noun inflects: as most nouns of the lexicon that end alike do. */
export class ClassGuess {
  readonly #counts = new Map<string, Map<string, number>>();

  learn({ lemma, edits }: Word): void {
    if (!edits) return;
    for (let length = 1; length <= Math.min(LONGEST, lemma.length); length += 1) {
      const ending = lemma.slice(-length);
      const counts = this.#counts.get(ending) ?? new Map<string, number>();
      counts.set(edits, (counts.get(edits) ?? 0) + 1);
      this.#counts.set(ending, counts);
    }
  }

  guess(lemma: string): string {
    for (let length = Math.min(LONGEST, lemma.length); length > 0; length -= 1) {
      const counts = this.#counts.get(lemma.slice(-length));
      const [best] = [...(counts ?? [])].sort(([, one], [, other]) => other - one);
      if (best) return best[0];
    }
    return /[aeiouyäöå]$/.test(lemma) ? 'P0 Q0 R0 S0 W0' : AFTER_CONSONANT;
  }
}

/** One guess for nouns, one for verbs. */
export type ClassGuesses = { nouns: ClassGuess; verbs: ClassGuess };

/** What kind of word a derived one is, by its end: opetella, talvinen, opetus. */
export function kindOfDerived(lemma: string): string {
  if (/(ll|[uy])[aä]$/.test(lemma)) return 'v';
  return lemma.endsWith('inen') ? 'a' : 'n';
}

/**
 * How a derived word inflects. Being so (köyhyys, raittius) has -te-, a deed (kuntoutus) -kse-
 * (VISK § 66, Kotus classes 40 and 39); the rest as the nouns that end alike.
 */
export function classOfDerived(lemma: string, rootKind: string, guesses: ClassGuesses): string {
  if (/ll[aä]$/.test(lemma)) return oftenClass(lemma);
  if (/[uy][aä]$/.test(lemma)) return guesses.verbs.guess(lemma);
  if (lemma.endsWith('inen')) return 'C3s P3s Q3s S3se W3se';
  if (!/[uy]s$/.test(lemma)) return guesses.nouns.guess(lemma);
  return rootKind === 'v' ? 'C0 P1ks Q1ks S1kse W1kse' : 'C1t P1ks Q1ks S1te W1de';
}
