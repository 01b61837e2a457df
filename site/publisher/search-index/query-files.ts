import { createHash } from 'node:crypto';
import { queryTables } from '@civil-society/shared/finnish-search/query-table';
import type { FinnishAnalysis, MetWords } from '@civil-society/shared/finnish-search/index-terms';
import {
  synonymLines,
  synonymWords,
  type Synonym,
} from '@civil-society/shared/finnish-search/synonym-lines';
import {
  queryManifest,
  queryTableFolder,
  type QueryManifest,
} from '../../search/query-addresses.ts';

/**
 * The files by which browsers read queries: small tables, named by content, and where each is.
 * @param others folders of other indexes that are searched with this one
 */
export function queryFiles(
  documents: readonly MetWords[],
  synonyms: readonly Synonym[],
  others: readonly string[],
  analysis: FinnishAnalysis,
): { path: string; content: Uint8Array }[] {
  const encode = (text: string) => new TextEncoder().encode(text);
  const words = analysis.vocabulary([...documents, synonymWords(synonyms, analysis)]);
  const tables = [...queryTables(words, synonymLines(synonyms, analysis))].sort(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const named = tables.map(([name, text]) => {
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
    return { name, file: `${name}.${hash}.txt`, text };
  });
  const manifest: QueryManifest = {
    tables: Object.fromEntries(named.map(({ name, file }) => [name, file])),
    others,
  };
  return [
    { path: queryManifest, content: encode(JSON.stringify(manifest)) },
    ...named.map(({ file, text }) => ({
      path: `${queryTableFolder}${file}`,
      content: encode(text),
    })),
  ];
}
