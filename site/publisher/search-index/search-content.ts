import { createHash } from 'node:crypto';
import type { PageStates } from '../page-builder/page-states.ts';

/** What a search index is made from. */
export type SearchContent = {
  /** Addresses of the pages that can be found, in order. */
  paths: readonly string[];
  /** The same for the same pages of the same code. */
  hash: string;
};

export function searchContent(
  { pages }: Pick<PageStates, 'pages'>,
  codeHash: string,
): SearchContent {
  const found = [...pages].filter(([, { isSearchable }]) => isSearchable);
  const paths = found.map(([path]) => path).sort();
  const hash = createHash('sha256').update(codeHash);
  for (const path of paths) hash.update(`${path}\0${pages.get(path)?.viewHash ?? ''}\0`);
  return { paths, hash: hash.digest('hex').slice(0, 16) };
}
