import type { Found } from './find-word.ts';
import type { PagefindResult } from './pagefind.ts';
import { rarity } from './rarity.ts';

/** So many pages are a good answer; with fewer, pages that lack a word come after them. */
const enough = 10;

/** Pages that have all words, the best first; then, when they are few, those that have most. */
export function rankPages(words: readonly Found[], pageCount: number): PagefindResult[] {
  const pages = new Map<string, { result: PagefindResult; score: number; count: number }>();
  for (const found of words) {
    const weight = rarity(found.size, pageCount);
    for (const [id, { result, score }] of found) {
      const page = pages.get(id) ?? { result, score: 0, count: 0 };
      pages.set(id, { result, score: page.score + score * weight, count: page.count + 1 });
    }
  }
  const byScore = [...pages.values()].sort((a, b) => b.count - a.count || b.score - a.score);
  const whole = byScore.filter(({ count }) => count === words.length);
  const most = byScore.filter(({ count }) => count < words.length && count * 2 >= words.length);
  const listed = whole.length >= enough ? whole : [...whole, ...most];
  return listed.map(({ result }) => result);
}
