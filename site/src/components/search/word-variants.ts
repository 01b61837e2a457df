import type { QueryWord } from '@civil-society/shared/finnish-search/query-terms';
import { indexWord } from '../../../search/index-word.ts';

/** Words of the index that a query's word may be: a page with any of them is found. */
export type Variant = { words: string[]; weight: number };

/** What a page with a derived word counts, and one that has a compound's parts here and there. */
const rootWeight = 0.8;
const partsWeight = 0.4;
const prefixWeight = 0.6;

/** Base forms first, what is derived from them after, the parts of a compound last. */
export function wordVariants({ terms, roots, parts }: QueryWord): Variant[] {
  return [
    ...terms.map((term) => ({ words: [indexWord(term)], weight: 1 })),
    ...roots.map((root) => ({ words: [indexWord(root)], weight: rootWeight })),
    ...(parts.length > 0 ? [{ words: parts.map(indexWord), weight: partsWeight }] : []),
  ];
}

/** A word as it was typed: Pagefind finds the words of the pages that begin so. */
export const typedVariant = ({ typed }: QueryWord): Variant => ({
  words: [typed],
  weight: prefixWeight,
});
