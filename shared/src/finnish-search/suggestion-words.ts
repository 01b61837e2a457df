import { stemsOf } from './stems-of.js';
import type { WordFinder } from './word-finder.js';

/** The words to suggest from: base forms, and the plurals that people search by (mehiläiset). */
export function suggestionWords(finder: WordFinder): string[] {
  const found = new Set<string>();
  for (const { lemma, kind, edits } of finder.words()) {
    if (kind === 'd') continue;
    found.add(lemma);
    if (kind === 'v' || edits === '') continue;
    const weak = stemsOf(lemma, kind, edits).find(({ slots }) => slots.includes('W'));
    if (weak) found.add(`${weak.stem}t`);
  }
  return [...found];
}
