import { foldDots } from '@civil-society/shared/finnish-search/fold-dots';
import type { QueryWord } from '@civil-society/shared/finnish-search/query-terms';
import type { SoughtThing } from '@civil-society/shared/finnish-search/with-synonyms';
import { indexWord } from '../../../search/index-word.ts';
import type { QueryReader } from './load-query-reader.ts';
import { allOf, anyOf, sumOf, weighted, type Found, type WordIndex } from './word-index.ts';

/** What a page counts that has a derived word, one that begins so, a synonym, parts of a compound. */
const rootWeight = 1;
const prefixWeight = 0.6;
const synonymWeight = 0.35;
const partsWeight = 0.4;

/** So few pages, and it is worth looking at a compound's parts, or at what else begins so. */
const few = 3;

export type Search = { reader: QueryReader; lookUp: WordIndex; pageCount: number };

/** Pages, and for each word of the query what may have been meant instead. */
export type ThingSearch = { pages: Found; suggestions: string[][] };

/** Finds what one thing is found by: its words in their forms and relations, or a synonym's. */
export async function findThing(
  search: Search,
  { words, targets }: SoughtThing,
): Promise<ThingSearch> {
  const found = await Promise.all(words.map((word) => findWord(search, word, targets.length > 0)));
  const own = allOf(found.map(({ pages }) => pages));
  return {
    pages: anyOf([own, await findTargets(search, targets)]),
    suggestions: found.map(({ suggestions }) => suggestions),
  };
}

async function findWord(
  search: Search,
  word: QueryWord,
  hasSynonyms: boolean,
): Promise<{ pages: Found; suggestions: string[] }> {
  const { reader } = search;
  const typed = () => search.lookUp(foldDots(word.typed));
  let pages = await findForms(search, word);
  const add = async (more: Promise<Found>, weight = 1) => {
    if (pages.size < few) pages = anyOf([pages, weighted(await more, weight)]);
  };
  const isBeginning = word.isPrefix && reader.isBeginning(word.typed);
  if (isBeginning) await add(typed(), prefixWeight);
  if (word.isUnknown && !isBeginning && !hasSynonyms) {
    const suggestions = reader.suggest(word.typed);
    if (suggestions.length > 0) return { pages: new Map(), suggestions };
  }
  if (pages.size < few && !hasSynonyms) {
    const read = await reader.readParts(word);
    await add(findForms(search, read));
    if (read.parts.length > 0) await add(findParts(search, read.parts), partsWeight);
  }
  // Words that are in no table: numbers, and beginnings of inflected forms.
  if (pages.size === 0) await add(typed(), prefixWeight);
  return { pages, suggestions: [] };
}

/** Pages that have all parts of a compound, or what means the same; else those of what it begins with. */
async function findParts(search: Search, parts: readonly string[]): Promise<Found> {
  const things = await Promise.all(parts.map((part) => search.reader.read(`${part} `)));
  const found = await Promise.all(
    things.flat().map(async ({ words, targets }) => {
      const own = allOf(await Promise.all(words.map((word) => findForms(search, word))));
      return anyOf([own, await findTargets(search, targets)]);
    }),
  );
  const all = allOf(found);
  return all.size > 0 ? all : (found[0] ?? all);
}

async function findTargets(search: Search, targets: SoughtThing['targets']): Promise<Found> {
  const found = await Promise.all(targets.map((target) => findAll(search, target)));
  return weighted(sumOf(found, search.pageCount), synonymWeight);
}

/** Pages that have every word, each in any of its base forms and roots; base forms come first. */
async function findAll({ lookUp }: Search, words: readonly string[][]): Promise<Found> {
  const found = words.map(async ([first = '', ...others]) =>
    anyOf([
      await lookUp(indexWord(first)),
      ...(await Promise.all(
        others.map(async (other) => weighted(await lookUp(indexWord(other)), rootWeight)),
      )),
    ]),
  );
  return allOf(await Promise.all(found));
}

async function findForms({ lookUp }: Search, { terms, roots }: QueryWord): Promise<Found> {
  const bases = terms.map((term) => lookUp(indexWord(term)));
  const derived = roots.map(async (root) => weighted(await lookUp(indexWord(root)), rootWeight));
  return anyOf(await Promise.all([...bases, ...derived]));
}
