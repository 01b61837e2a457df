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
export async function findNeededFiles({ draft }: BuiltSite): Promise<Finding> {
  const missing = neededFiles.filter((path) => !draft.size(path));
  if (!hasStyles(draft)) missing.push('a stylesheet (_astro/*.css)');
  if (!(await hasSearchedPages(draft)))
    missing.push('pages in the search index (data-pagefind-body)');
  const mend = 'Build it by hand (`pnpm --filter @civil-society/site build`) to see why.';
  return {
    refusals: missing.length === 0 ? [] : [`The built site lacks ${missing.join(', ')}. ${mend}`],
    warnings: [],
  };
}

function hasStyles(draft: BuiltSite['draft']): boolean {
  for (const path of draft.paths())
    if (path.startsWith('_astro/') && path.endsWith('.css') && draft.size(path)) return true;
  return false;
}

async function hasSearchedPages(draft: BuiltSite['draft']): Promise<boolean> {
  if (!draft.has(searchEntryFile)) return false;
  const text = (await draft.read(searchEntryFile)).toString();
  const { languages } = searchEntrySchema.parse(JSON.parse(text));
  return Object.values(languages).some(({ page_count }) => page_count > 0);
}
