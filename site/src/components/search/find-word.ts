import type { QueryWord } from '@civil-society/shared/finnish-search/query-terms';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { rarity } from './rarity.ts';
import type { SearchTools } from './run-search.ts';
import { typedVariant, wordVariants, type Variant } from './word-variants.ts';

/** Pages by id, with how well each is about a word. */
export type Found = Map<string, { score: number; result: PagefindResult }>;

export type WordSearch = { pages: Found; suggestions: string[] };

/** So few pages, and it is worth looking at a compound's parts, or at what else begins so. */
const few = 3;

/** Finds the pages of one word, in the forms and relations that the index knows. */
export async function findWord(
  { pagefind, reader, pageCount }: Pick<SearchTools, 'pagefind' | 'reader' | 'pageCount'>,
  word: QueryWord,
): Promise<WordSearch> {
  const find = (variants: readonly Variant[]) => findVariants(pagefind, variants, pageCount);
  const pages = await find(wordVariants(word));
  const isBeginning = word.isPrefix && reader.isBeginning(word.typed);
  if (pages.size < few && isBeginning) merge(pages, await find([typedVariant(word)]));
  if (word.isUnknown && !isBeginning) {
    const suggestions = reader.suggest(word.typed);
    if (suggestions.length > 0) return { pages: new Map(), suggestions };
  }
  if (pages.size < few) merge(pages, await find(wordVariants(await reader.readParts(word))));
  // Words that are in no table: numbers, and beginnings of inflected forms.
  if (pages.size === 0) merge(pages, await find([typedVariant(word)]));
  return { pages, suggestions: [] };
}

async function findVariants(
  pagefind: Pagefind,
  variants: readonly Variant[],
  pageCount: number,
): Promise<Found> {
  const pages: Found = new Map();
  for (const { words, weight } of variants) {
    const { results } = await pagefind.search(words.join(' '));
    // Pagefind's scores have each word's rarity in them: forms of one word are to be compared without.
    const scale = weight / rarity(results.length, pageCount);
    for (const result of results) put(pages, result, result.score * scale);
  }
  return pages;
}

function merge(pages: Found, others: Found): void {
  for (const { result, score } of others.values()) put(pages, result, score);
}

function put(pages: Found, result: PagefindResult, score: number): void {
  const known = pages.get(result.id);
  if (!known || known.score < score) pages.set(result.id, { score, result });
}
