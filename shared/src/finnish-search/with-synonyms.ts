import type { QueryWord } from './query-terms.js';
import type { SynonymRule } from './synonym-lines.js';

/** One thing that a query asks for: words together, and what else finds it. */
export type SoughtThing = { words: QueryWord[]; targets: SynonymRule['targets'] };

/** Joins a query's words where they are the term of a synonym; the longest term wins. */
export function withSynonyms(
  words: readonly QueryWord[],
  rules: readonly SynonymRule[],
): SoughtThing[] {
  const things: SoughtThing[] = [];
  for (let at = 0; at < words.length;) {
    const fitting = rules.filter(({ term }) => fits(term, words.slice(at, at + term.length)));
    const length = Math.max(1, ...fitting.map(({ term }) => term.length));
    const longest = fitting.filter(({ term }) => term.length === length);
    things.push({
      words: words.slice(at, at + length),
      targets: longest.flatMap(({ targets }) => targets),
    });
    at += length;
  }
  return things;
}

function fits(term: string[][], words: readonly QueryWord[]): boolean {
  return (
    words.length === term.length &&
    term.every((forms, at) => {
      const { terms = [], roots = [] } = words[at] ?? {};
      return forms.some((form) => terms.includes(form) || roots.includes(form));
    })
  );
}
