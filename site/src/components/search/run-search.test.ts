import { createFinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import {
  createQueryFinder,
  queryTables,
  readQueryTable,
} from '@civil-society/shared/finnish-search/query-table';
import { queryTerms } from '@civil-society/shared/finnish-search/query-terms';
import { createSuggester } from '@civil-society/shared/finnish-search/suggest';
import { suggestionWords } from '@civil-society/shared/finnish-search/suggestion-words';
import { expect, it } from 'vitest';
import { indexWord } from '../../../search/index-word.ts';
import { readFinnishLexicon } from '../../../search/lexicon/read-finnish-lexicon.ts';
import type { QueryReader } from './load-query-reader.ts';
import { readPageValues } from './page-values.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { runSearch } from './run-search.ts';

// What Pagefind's library does in a browser, as far as ranking needs it: search.spec.ts has the real one.
const pages = [
  { id: 'kuoro', text: 'Kuoro laulaa', area: 'Kuopio' },
  { id: 'omais', text: 'Omaishoitajien vertaistukea', area: 'Kuopio' },
  { id: 'hoito', text: 'Omaishoito ja kuoro', area: 'Tervo' },
];
const analysis = createFinnishAnalysis(readFinnishLexicon());
const indexed = pages.map(({ id, text, area }) => {
  const document = analysis.indexTerms(text);
  const { words, parts, roots } = document;
  const terms = new Set([...words, ...parts, ...roots].map(indexWord));
  const result: PagefindResult = {
    id,
    score: 1,
    data: () => Promise.resolve({ url: id, meta: {} }),
  };
  return { document, terms, area, result, plain: text.toLowerCase().split(' ') };
});
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  mergeIndex: () => Promise.resolve(),
  filters: () => Promise.resolve({ kunta: { Kuopio: 2, Tervo: 1 } }),
  search: (query, options) =>
    Promise.resolve({
      results: indexed
        .filter(({ area }) => options?.filters['kunta']?.includes(area) ?? true)
        .filter(({ terms, plain }) =>
          (query ?? '')
            .split(' ')
            .every((word) => terms.has(word) || plain.some((text) => text.startsWith(word))),
        )
        .map(({ result }) => result),
    }),
};
const finder = createQueryFinder();
for (const table of queryTables(
  analysis.vocabulary(indexed.map(({ document }) => document)),
).values())
  readQueryTable(table, finder);
const reader: QueryReader = {
  others: [],
  read: (query) => Promise.resolve(queryTerms(query, finder)),
  readParts: (word) => Promise.resolve(word),
  isBeginning: (typed) => [...finder.words()].some(({ lemma }) => lemma.startsWith(typed)),
  suggest: (typed) => createSuggester(suggestionWords(finder)).suggest(typed),
};

async function search(query: string, filters: Record<string, string> = {}) {
  const tools = { pagefind, reader, ...(await readPageValues(pagefind)) };
  const { results, ...rest } = await runSearch(tools, { query, filters });
  return { ids: results.map(({ id }) => id), ...rest };
}

it('finds a word in its other forms first, then what is derived from it', async () => {
  expect((await search('omaishoidon')).ids).toEqual(['hoito', 'omais']);
  expect((await search('vertaistuki')).ids).toEqual(['omais']);
});

it('lists pages with all words before those with most', async () => {
  expect((await search('kuoro omaishoito')).ids[0]).toBe('hoito');
});

it('takes what may be the beginning of a word for it', async () => {
  expect((await search('omaish')).ids).toEqual(expect.arrayContaining(['hoito', 'omais']));
});

it('suggests a word for one that nobody has', async () => {
  const { ids, suggestion } = await search('omaishiotaja ');
  expect(ids).toEqual([]);
  expect(suggestion).toBe('omaishoitaja');
});

it('counts the values of a filter in use as if it were not', async () => {
  const { ids, counts } = await search('kuoro', { kunta: 'Kuopio' });
  expect(ids).toEqual(['kuoro']);
  expect(counts['kunta']).toEqual({ Kuopio: 1, Tervo: 1 });
});

it('lists everything of a filter when there are no words', async () => {
  expect((await search('', { kunta: 'Kuopio' })).ids).toEqual(['kuoro', 'omais']);
});
