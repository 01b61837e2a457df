import { fieldScore } from './field-score.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { rarity } from './rarity.ts';

/** Pages by id, with how well each is about something. */
export type Found = Map<string, { score: number; result: PagefindResult }>;

/** Looks words of the index up, each once. */
export type WordIndex = (word: string) => Promise<Found>;

export function createWordIndex(pagefind: Pagefind): WordIndex {
  const known = new Map<string, Promise<Found>>();
  const search = async (word: string): Promise<Found> => {
    const { results } = await pagefind.search(word);
    return new Map(
      results.map((result) => [
        result.id,
        { score: fieldScore(result.matchedMetaFields ?? []), result },
      ]),
    );
  };
  return (word) => {
    const searching = known.get(word) ?? search(word);
    known.set(word, searching);
    // A later try looks it up anew.
    searching.catch(() => known.delete(word));
    return searching;
  };
}

/** Pages that any of them has, each with its best score. */
export function anyOf(founds: readonly Found[]): Found {
  const pages: Found = new Map();
  for (const found of founds) {
    for (const [id, page] of found) {
      if (page.score > (pages.get(id)?.score ?? 0)) pages.set(id, page);
    }
  }
  return pages;
}

/** Pages that all of them have, with their mean score. */
export function allOf(founds: readonly Found[]): Found {
  const [first = new Map(), ...others] = founds;
  const pages: Found = new Map();
  for (const [id, { result, score }] of first as Found) {
    const scores = others.map((found) => found.get(id)?.score);
    if (scores.some((other) => other === undefined)) continue;
    const sum = scores.reduce<number>((total, other) => total + (other ?? 0), score);
    pages.set(id, { result, score: sum / founds.length });
  }
  return pages;
}

export function weighted(found: Found, weight: number): Found {
  return new Map(
    [...found].map(([id, { result, score }]) => [id, { result, score: score * weight }]),
  );
}

/** How much what is found by more than one counts besides the best. */
const othersWeight = 0.3;

/** Pages that any of them has; what few pages have counts more, and so does having several. */
export function sumOf(founds: readonly Found[], pageCount: number): Found {
  const weights = founds.map(({ size }) => rarity(size, pageCount));
  const pages: Found = new Map();
  for (const [at, found] of founds.entries()) {
    const weight = (weights[at] ?? 0) / Math.max(...weights);
    for (const [id, { result, score }] of found) {
      const known = pages.get(id)?.score ?? 0;
      const [more, less] = [Math.max(known, score * weight), Math.min(known, score * weight)];
      pages.set(id, { result, score: more + less * othersWeight });
    }
  }
  return pages;
}
