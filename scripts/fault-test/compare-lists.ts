import { tCount } from '@civil-society/site/src/i18n/t-count.ts';
import { routes } from '@civil-society/site/src/routes.ts';
import type { ContentKind } from './content-kinds.ts';
import { differences } from './differences.ts';
import type { PublishedRow } from './published-rows.ts';

type List = { path: string; of: ContentKind; countText?: string };

/** Lists, their counts and the sitemap, where they differ from what the database has. */
export async function compareLists(
  site: string,
  published: ReadonlyMap<ContentKind, readonly PublishedRow[]>,
): Promise<string[]> {
  const lists = [...published].flatMap(([of, { length }]): List[] => {
    const list = { path: of.list, of };
    if (of.uid !== 'api::organisation.organisation') return [list];
    // All organisations are of the one theme.
    const countText = tCount('organisations', length);
    return [
      { ...list, countText },
      { path: routes.theme('koeteema'), of, countText },
    ];
  });
  const problems: string[] = [];
  for (const { path, of, countText } of lists) {
    const page = await textAt(site + path);
    const expected = (published.get(of) ?? []).map(({ slug }) => of.path(slug));
    problems.push(...differences(path, expected, addressesIn(page, of)));
    if (countText !== undefined && !page.includes(countText))
      problems.push(`${path} does not say "${countText}"`);
  }
  const sitemap = await textAt(`${site}/sitemap-0.xml`);
  for (const [of, rows] of published)
    problems.push(
      ...differences(
        'the sitemap',
        rows.map(({ slug }) => of.path(slug)),
        addressesIn(sitemap, of),
      ),
    );
  return problems;
}

async function textAt(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response.text();
}

/** Addresses of single entries that a page or the sitemap leads to, each once; none from below. */
function addressesIn(text: string, { list }: ContentKind): string[] {
  const found = text.matchAll(
    new RegExp(`(?:href="|<loc>https?://[^/]+)(${list}[^/"<#?]+/)(?=["<#?])`, 'g'),
  );
  return [...new Set([...found].map(([, path = '']) => path))];
}
