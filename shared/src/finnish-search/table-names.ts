import { foldDots } from './fold-dots.js';

/** The name of a word's table by its first letters without dots; `0` is for what is no letter. */
export const tableName = (word: string, letters: 1 | 2): string =>
  foldDots(word)
    .slice(0, letters)
    .replace(/[^a-z]/g, '0');

/** Which of the region's tables a word needs: one of two letters, where its first letter is split. */
export function tableFor(word: string, names: ReadonlySet<string>): string | undefined {
  return [tableName(word, 2), tableName(word, 1)].find((name) => names.has(name));
}
