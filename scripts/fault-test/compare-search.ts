import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '@civil-society/site/src/components/search/pagefind.ts';
import { routes } from '@civil-society/site/src/routes.ts';
import type { ContentKind } from './content-kinds.ts';
import { differences } from './differences.ts';
import type { PublishedRow } from './published-rows.ts';

type Library = Pagefind & {
  options(options: { basePath: string; baseUrl: string }): Promise<void>;
  init(language: string): Promise<void>;
};

/** What the search finds, with the library that the site gives to browsers, where it is wrong. */
export async function compareSearch(
  site: string,
  published: ReadonlyMap<ContentKind, readonly PublishedRow[]>,
  directory: string,
): Promise<string[]> {
  const found = await findAll(site, directory);
  const problems: string[] = [];
  for (const [kind, rows] of published) {
    const ofKind = found.filter(({ url }) => url.startsWith(kind.list) && url !== kind.list);
    const expected = rows.map(({ slug }) => kind.path(slug));
    problems.push(
      ...differences(
        'the search',
        expected,
        ofKind.map(({ url }) => url),
      ),
    );
    for (const { slug, summary } of rows) {
      const result = ofKind.find(({ url }) => url === kind.path(slug));
      if (result && result.meta['summary'] !== summary)
        problems.push(`the search shows ${kind.path(slug)} as it was`);
    }
  }
  return problems;
}

async function findAll(site: string, directory: string) {
  const source = await (await fetch(site + routes.searchLibrary())).text();
  const file = join(directory, 'pagefind.mjs');
  await writeFile(file, source);
  const library: Library = await import(pathToFileURL(file).href);
  await library.options({ basePath: `${site}/pagefind/`, baseUrl: '/' });
  await library.init('fi');
  const { results } = await library.search(null, { filters: {} });
  return Promise.all(results.map(({ data }) => data()));
}
