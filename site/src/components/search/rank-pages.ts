import type { PagefindResult } from './pagefind.ts';
import { rarity } from './rarity.ts';
import type { Found } from './word-index.ts';

/** Of what a query asks for, weighed by rarity, a page has to have so much to be listed. */
const leastCover = 0.3;
const power = 2;

/**
 * Ranks pages by what they have of each thing that was asked for. What few pages have tells more,
 * and pages that have everything come before those that have one thing in their name.
 */
export function rankPages(things: readonly Found[], pageCount: number): PagefindResult[] {
  const pages = new Map<string, { result: PagefindResult; score: number; cover: number }>();
  // What no page has can't be asked of any.
  const weights = things.map(({ size }) => (size === 0 ? 0 : rarity(size, pageCount)));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [at, found] of things.entries()) {
    const weight = weights[at] ?? 0;
    for (const [id, { result, score }] of found) {
      const page = pages.get(id) ?? { result, score: 0, cover: 0 };
      const cover = page.cover + weight / whole;
      pages.set(id, { result, score: page.score + score * weight, cover });
    }
  }
  return [...pages.values()]
    .filter(({ cover }) => cover >= leastCover)
    .map(({ result, score, cover }) => ({ result, score: score * cover ** power }))
    .sort((one, other) => other.score - one.score)
    .map(({ result }) => result);
}
