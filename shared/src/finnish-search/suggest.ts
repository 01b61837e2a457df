import { foldDots } from './fold-dots.js';

const SHORTEST = 5;

/** Finds the words one slip away; made once for a vocabulary. */
export type Suggester = { suggest(word: string, most?: number): string[] };

/**
 * Words one edit away: a letter too many, missing, wrong or swapped with the next
 * (Damerau–Levenshtein 1), missing dots not counted. One slip leaves the first or the second half
 * of a word whole, so few candidates are compared; SymSpell's deletions would take ten times the
 * memory for this.
 */
export function createSuggester(vocabulary: Iterable<string>): Suggester {
  const byHalf = new Map<string, string[]>();
  const index = (key: string, word: string) => {
    const words = byHalf.get(key);
    if (words) words.push(word);
    else byHalf.set(key, [word]);
  };
  for (const word of new Set(vocabulary)) {
    if (word.length < SHORTEST - 1) continue;
    const folded = foldDots(word);
    const half = Math.floor(folded.length / 2);
    index(`^${folded.slice(0, half)}`, word);
    index(`$${folded.slice(half)}`, word);
    index(withoutMiddle(folded), word);
  }
  return {
    suggest(word, most = 3) {
      const folded = foldDots(word);
      if (folded.length < SHORTEST) return [];
      const found = new Set<string>();
      const collect = (key: string) => {
        for (const candidate of byHalf.get(key) ?? []) {
          if (candidate !== word && isOneEdit(folded, foldDots(candidate))) found.add(candidate);
        }
      };
      for (let at = 1; at < folded.length; at += 1) {
        for (const key of [`^${folded.slice(0, at)}`, `$${folded.slice(at)}`]) collect(key);
      }
      collect(withoutMiddle(folded));
      return [...found].sort((a, b) => likeness(b, folded) - likeness(a, folded)).slice(0, most);
    },
  };
}

/** Whether one edit, or none, makes one word of the other. */
export function isOneEdit(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  if (start === one.length && start === other.length) return true;
  const rest = (text: string, from: number) => text.slice(start + from);
  return (
    rest(one, 1) === rest(other, 0) ||
    rest(one, 0) === rest(other, 1) ||
    rest(one, 1) === rest(other, 1) ||
    (one[start] === other[start + 1] &&
      one[start + 1] === other[start] &&
      rest(one, 2) === rest(other, 2))
  );
}

// Two letters swapped across the middle leave neither half whole, but the rest.
function withoutMiddle(folded: string): string {
  const half = Math.floor(folded.length / 2);
  return `${folded.slice(0, half - 1)}|${folded.slice(half + 1)}`;
}

// The longer the common beginning, the likelier: slips are rare in the first letters.
function likeness(candidate: string, folded: string): number {
  const text = foldDots(candidate);
  let same = 0;
  while (same < text.length && text[same] === folded[same]) same += 1;
  return same - Math.abs(text.length - folded.length) / 2;
}
