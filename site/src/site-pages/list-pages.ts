/** So many entries are on one page of a long list: a region's all, a country's in parts. */
export const longestList = 500;

/** The pages that a list of `count` entries takes: at least one, numbered from 1. */
export function listPages(
  count: number,
  route: (number?: number) => string,
): { number: number; path: string }[] {
  const pages = Math.max(1, Math.ceil(count / longestList));
  return Array.from({ length: pages }, (_, at) => ({ number: at + 1, path: route(at + 1) }));
}
