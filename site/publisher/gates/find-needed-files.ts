import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { routes } from '../../src/routes.ts';
import type { BuiltSite, Finding } from './built-site.ts';

const neededFiles = [
  'index.html',
  routes.notFound().slice(1),
  `${routes.search().slice(1)}index.html`,
  routes.sitemap().slice(1),
  routes.searchLibrary().slice(1),
];
const searchEntryFile = 'pagefind/pagefind-entry.json';

/** Pagefind's own summary of what it found. */
const searchEntrySchema = z.object({
  languages: z.record(z.string(), z.object({ page_count: z.number() })),
});

/** Refuses a site without its home page, search, sitemap, styles or the page of what is not found. */
export async function findNeededFiles({ siteFolder, files }: BuiltSite): Promise<Finding> {
  const missing = neededFiles.filter((path) => !files.get(path));
  const hasStyles = [...files].some(
    ([path, size]) => path.startsWith('_astro/') && path.endsWith('.css') && size > 0,
  );
  if (!hasStyles) missing.push('a stylesheet (_astro/*.css)');
  if (!(await hasSearchedPages(siteFolder, files)))
    missing.push('pages in the search index (data-pagefind-body)');
  const mend = 'Build it by hand (`pnpm --filter @civil-society/site build`) to see why.';
  return {
    refusals: missing.length === 0 ? [] : [`The built site lacks ${missing.join(', ')}. ${mend}`],
    warnings: [],
  };
}

async function hasSearchedPages(siteFolder: string, files: BuiltSite['files']): Promise<boolean> {
  if (!files.has(searchEntryFile)) return false;
  const text = await readFile(join(siteFolder, searchEntryFile), 'utf8');
  const { languages } = searchEntrySchema.parse(JSON.parse(text));
  return Object.values(languages).some(({ page_count }) => page_count > 0);
}
