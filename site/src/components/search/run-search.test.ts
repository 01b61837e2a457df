import { createFinnishAnalysis } from '@civil-society/shared/finnish-search/index-terms';
import {
  createQueryFinder,
  queryTables,
  readQueryTable,
} from '@civil-society/shared/finnish-search/query-table';
import { queryTerms } from '@civil-society/shared/finnish-search/query-terms';
import { createSuggester } from '@civil-society/shared/finnish-search/suggest';
import {
  readSynonymLines,
  synonymLines,
  synonymWords,
  type SynonymRule,
} from '@civil-society/shared/finnish-search/synonym-lines';
import { withSynonyms } from '@civil-society/shared/finnish-search/with-synonyms';
import { suggestionWords } from '@civil-society/shared/finnish-search/suggestion-words';
import { expect, it } from 'vitest';
import { indexWord } from '../../../search/index-word.ts';
import { readFinnishLexicon } from '../../../search/lexicon/read-finnish-lexicon.ts';
import { termField, termKinds } from '../../../search/term-fields.ts';
import type { QueryReader } from './load-query-reader.ts';
import { readPageValues } from './page-values.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { runSearch } from './run-search.ts';
import { createWordIndex } from './word-index.ts';

// What Pagefind's library does in a browser, as far as ranking needs it: search.spec.ts has the real one.
const pages = [
  { id: 'kuoro', text: 'Kuoro laulaa', area: 'Kuopio' },
  { id: 'omais', text: 'Omaishoitajien vertaistukea', area: 'Kuopio' },
  { id: 'hoito', text: 'Omaishoito ja kuoro', area: 'Tervo' },
];
const analysis = createFinnishAnalysis(readFinnishLexicon());
const indexed = pages.map(({ id, text, area }) => {
  const document = analysis.indexTerms(text);
  const fields = termKinds.map((kind) => [termField('text', kind), document[kind].map(indexWord)]);
  const data = () => Promise.resolve({ url: id, content: text, meta: {} });
  return { id, document, area, fields: new Map(fields as [string, string[]][]), data };
});
const pagefind: Pagefind = {
  options: () => Promise.resolve(),
  mergeIndex: () => Promise.resolve(),
  filters: () => Promise.resolve({ kunta: { Kuopio: 2, Tervo: 1 } }),
  search: (query, options) => {
    const results = indexed
      .filter(({ area }) => options?.filters['kunta']?.includes(area) ?? true)
      .map(({ id, fields, data }): PagefindResult => {
        const having = [...fields].filter(([, words]) =>
          words.some((word) => word.startsWith(query ?? '')),
        );
        return { id, matchedMetaFields: having.map(([field]) => field), data };
      });
    return Promise.resolve({
      results: results.filter(({ matchedMetaFields }) => matchedMetaFields?.length),
    });
  },
};
const finder = createQueryFinder();
const synonyms = new Map<string, SynonymRule>();
const words = [{ term: 'äänenavaus', targets: ['kuoro'] }];
const documents = [...indexed.map(({ document }) => document), synonymWords(words, analysis)];
const tables = queryTables(analysis.vocabulary(documents), synonymLines(words, analysis));
for (const table of tables.values()) {
  readQueryTable(table, finder);
  for (const [line, rule] of readSynonymLines(table)) synonyms.set(line, rule);
}
const reader: QueryReader = {
  others: [],
  read: (query) => Promise.resolve(withSynonyms(queryTerms(query, finder), [...synonyms.values()])),
  readParts: (word) => Promise.resolve(word),
  isBeginning: (typed) => [...finder.words()].some(({ lemma }) => lemma.startsWith(typed)),
  suggest: (typed) => createSuggester(suggestionWords(finder)).suggest(typed),
};

async function search(query: string, filters: Record<string, string> = {}) {
  const lookUp = createWordIndex(pagefind);
  const tools = { pagefind, lookUp, reader, ...(await readPageValues(pagefind)) };
  const { results, ...rest } = await runSearch(tools, { query, filters });
  return { ids: results.map(({ id }) => id), ...rest };
}

it('finds a word in its other forms first, then what is derived from it', async () => {
  expect((await search('omaishoidon')).ids).toEqual(['hoito', 'omais']);
  expect((await search('vertaistuki')).ids).toEqual(['omais']);
});

it('finds what a synonym leads to, in any form of its term', async () => {
  expect((await search('äänenavauksia')).ids).toEqual(['kuoro', 'hoito']);
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
