import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { writeFresh } from '../releases/write-fresh.ts';
import { noPages, type PageStates } from './page-states.ts';

/**
 * `pages.json` of a release: what each page was made from. With it, a publisher that has been
 * started anew renders only what has changed since. A second hash is that of what the search finds.
 */
const savedPagesSchema = z.object({
  version: z.literal(2),
  /** Of the code that rendered the pages. */
  codeHash: z.string(),
  pages: z.record(z.string(), z.string().regex(/^[\w-]{22}(:[\w-]{22})?$/)),
});

export async function savePages(
  file: string,
  { pages }: PageStates,
  codeHash: string,
): Promise<void> {
  const saved: z.input<typeof savedPagesSchema> = { version: 2, codeHash, pages: {} };
  for (const [path, { viewHash, searchHash }] of pages)
    saved.pages[path] = searchHash === undefined ? viewHash : `${viewHash}:${searchHash}`;
  await writeFresh(file, JSON.stringify(saved));
}

/**
 * What the release's pages were made from; nothing when other code rendered them.
 * @throws Error when the file is missing or damaged: every page must be rendered again.
 */
export async function readSavedPages(file: string, codeHash: string): Promise<PageStates> {
  const saved = savedPagesSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  if (saved.codeHash !== codeHash) return noPages;
  const pages = Object.entries(saved.pages).map(([path, text]) => {
    const [viewHash = '', searchHash] = text.split(':');
    return [path, { viewHash, searchHash, subject: undefined, facts: [] }] as const;
  });
  return { ...noPages, pages: new Map(pages) };
}
