import type { IndexedPage } from './indexed-page.ts';
import type { FoundPage } from './search-content.ts';

/** What Pagefind was given, in its order; undefined for pages that were taken out again. */
export type GivenPages = Map<
  string,
  ({ hash: string } & Pick<IndexedPage, 'words' | 'shown'>) | undefined
>;

export type PageChanges = {
  changed: FoundPage[];
  removed: string[];
  /** Whether Pagefind then has just these pages, in their order. */
  isInOrder: boolean;
  /** Whether the index can be brought to the pages, instead of being made anew. */
  canFollow: boolean;
};

/** Of all pages: when more have come and gone, an index is made anew. */
const mostOutOfOrder = 0.05;

/** What to do for an index that was given some pages to have just `pages`. */
export function pageChanges(
  given: GivenPages,
  pages: readonly FoundPage[],
  isExact: boolean,
): PageChanges {
  const wanted = new Set(pages.map(([path]) => path));
  const left = [...given.keys()].filter((path) => !wanted.has(path));
  const come = pages.filter(([path]) => !given.has(path));
  const order = [...given.keys(), ...come.map(([path]) => path)];
  const isInOrder =
    order.length === pages.length && pages.every(([path], at) => order[at] === path);
  const isLittle = come.length + left.length <= pages.length * mostOutOfOrder;
  return {
    changed: pages.filter(([path, hash]) => given.get(path)?.hash !== hash),
    removed: left.filter((path) => given.get(path) !== undefined),
    isInOrder,
    canFollow: isInOrder || (isLittle && !isExact),
  };
}
