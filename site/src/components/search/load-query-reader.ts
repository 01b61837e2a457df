import {
  createQueryFinder,
  readQueryTable,
} from '@civil-society/shared/finnish-search/query-table';
import {
  queryTerms,
  tablesFor,
  tablesForParts,
  type QueryWord,
} from '@civil-society/shared/finnish-search/query-terms';
import { createSuggester } from '@civil-society/shared/finnish-search/suggest';
import {
  readSynonymLines,
  type SynonymRule,
} from '@civil-society/shared/finnish-search/synonym-lines';
import { withSynonyms, type SoughtThing } from '@civil-society/shared/finnish-search/with-synonyms';
import { suggestionWords } from '@civil-society/shared/finnish-search/suggestion-words';
import {
  queryManifest,
  queryTableFolder,
  type QueryManifest,
} from '../../../search/query-addresses.ts';

/** Understands queries by the region's words, of which it loads what a query needs. */
export type QueryReader = {
  /** Folders, within the index's, of further indexes of the same site. */
  others: readonly string[];
  read(query: string): Promise<SoughtThing[]>;
  /** Reads one word again, with the words that its parts may be. */
  readParts(word: QueryWord): Promise<QueryWord>;
  /** Whether some word, in its base form, begins so. */
  isBeginning(typed: string): boolean;
  /** Words one slip away from a word that nobody has. */
  suggest(typed: string): string[];
};

/** @param folder address of the search index, with a slash at its end */
export async function loadQueryReader(folder: string): Promise<QueryReader> {
  const first = await manifestOf(folder);
  const { others } = first;
  const addresses = new Map<string, string[]>();
  const know = (from: string, { tables }: QueryManifest) => {
    for (const [name, file] of Object.entries(tables))
      addresses.set(name, [...(addresses.get(name) ?? []), `${from}${queryTableFolder}${file}`]);
  };
  know(folder, first);
  for (const other of others) {
    const from = `${folder}${other}/`;
    know(from, await manifestOf(from));
  }
  const names = new Set(addresses.keys());
  const finder = createQueryFinder();
  const tables = new Map<string, Promise<unknown>>();
  const synonyms = new Map<string, SynonymRule>();
  const load = (name: string) =>
    Promise.all(
      (addresses.get(name) ?? []).map(async (address) => {
        const table = await (await fetchOf(address)).text();
        readQueryTable(table, finder);
        // The tables of several first letters, and of several indexes, have the same lines.
        for (const [line, rule] of readSynonymLines(table)) synonyms.set(line, rule);
      }),
    );
  const loadAll = (needed: string[]) =>
    Promise.all(
      needed.map((name) => {
        const loading = tables.get(name) ?? load(name);
        tables.set(name, loading);
        // A later try loads it anew.
        loading.catch(() => tables.delete(name));
        return loading;
      }),
    );
  return {
    others,
    async read(query) {
      await loadAll(tablesFor(query, names));
      return withSynonyms(queryTerms(query, finder), [...synonyms.values()]);
    },
    async readParts(word) {
      await loadAll(tablesForParts(word.typed, names));
      const [read = word] = queryTerms(word.typed, finder);
      return { ...read, isPrefix: word.isPrefix };
    },
    isBeginning: (typed) => [...finder.words()].some(({ lemma }) => lemma.startsWith(typed)),
    suggest: (typed) => createSuggester(suggestionWords(finder)).suggest(typed),
  };
}

async function manifestOf(folder: string): Promise<QueryManifest> {
  return (await fetchOf(`${folder}${queryManifest}`)).json() as Promise<QueryManifest>;
}

async function fetchOf(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}
