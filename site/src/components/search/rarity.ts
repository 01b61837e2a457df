/** How much a word tells that so many of the pages have: BM25's inverse document frequency. */
export function rarity(count: number, pageCount: number): number {
  return Math.log(1 + (Math.max(0, pageCount - count) + 0.5) / (count + 0.5));
}
