import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseDraft } from '../releases/release-draft.ts';
import { listFiles } from '../releases/list-files.ts';
import { robotsFile } from './robots.ts';

/**
 * Puts what a site has besides pages, images and the search index: styles, scripts, fonts, what
 * it tells robots, what lists are narrowed down by, what calendars and feed readers subscribe to, and
 * open data.
 * @returns the files' paths
 */
export async function putSiteFiles(
  draft: ReleaseDraft,
  site: {
    sitemap: ReadonlyMap<string, string>;
    filters: ReadonlyMap<string, string>;
    feeds: ReadonlyMap<string, string>;
    openData: ReadonlyMap<string, string>;
    siteUrl: string;
    clientFolder: string;
  },
): Promise<Set<string>> {
  const files = new Map<string, string | Buffer>([
    ['robots.txt', robotsFile(site.siteUrl)],
    ...site.sitemap,
    ...site.filters,
    ...site.feeds,
    ...site.openData,
  ]);
  for (const path of await listFiles(site.clientFolder))
    files.set(path, await readFile(join(site.clientFolder, path)));
  for (const [path, content] of files) await draft.put(path, content);
  return new Set(files.keys());
}
