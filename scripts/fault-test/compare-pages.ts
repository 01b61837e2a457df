import type { ContentKind } from './content-kinds.ts';
import type { PublishedRow } from './published-rows.ts';

/** Pages of a kind that do not show what the database has. @param slugs of all there ever were */
export async function comparePages(
  site: string,
  kind: ContentKind,
  { rows, slugs }: { rows: readonly PublishedRow[]; slugs: readonly string[] },
): Promise<string[]> {
  const problems: string[] = [];
  for (const { slug, title, summary } of rows) {
    const path = kind.path(slug);
    const response = await fetch(site + path);
    const page = await response.text();
    if (response.status !== 200) problems.push(`${path} is public and answers ${response.status}`);
    else if (!page.includes(title) || !page.includes(summary))
      problems.push(`${path} is not up to date`);
  }
  for (const slug of slugs.filter((one) => !rows.some((row) => row.slug === one))) {
    const { status } = await fetch(site + kind.path(slug));
    if (status !== 404) problems.push(`${kind.path(slug)} is not public and answers ${status}`);
  }
  return problems;
}
