import { slugify } from '@civil-society/shared/text/slugify';
import { compareLists } from './compare-lists.ts';
import { comparePages } from './compare-pages.ts';
import { compareSearch } from './compare-search.ts';
import { contentKinds, type ContentKind } from './content-kinds.ts';
import type { Entry } from './editor.ts';
import { publishedRows, type PublishedRow } from './published-rows.ts';

/**
 * Compares the site with the database, and the database with what the editors were told.
 * @param entries all that there ever were, or may have been
 */
export async function compareSite(
  database: Record<string, string>,
  site: string,
  { entries, directory }: { entries: readonly Entry[]; directory: string },
): Promise<{ shown: number; hidden: number; problems: string[] }> {
  const published = new Map<ContentKind, readonly PublishedRow[]>();
  const problems: string[] = [];
  for (const kind of contentKinds) {
    const rows = await publishedRows(database, kind);
    published.set(kind, rows);
    const slugs = entries.filter((entry) => entry.kind === kind).map(({ title }) => slugify(title));
    problems.push(...(await comparePages(site, kind, { rows, slugs })));
  }
  problems.push(...(await compareLists(site, published)));
  problems.push(...(await compareSearch(site, published, directory)));
  problems.push(...entries.flatMap((entry) => lostChange(entry, published.get(entry.kind) ?? [])));
  const shown = [...published.values()].flat();
  const hidden = entries.filter(({ title }) => !shown.some((row) => row.title === title));
  return { shown: shown.length, hidden: hidden.length, problems };
}

/** A change that an editor was told is made must be in the database. */
function lostChange({ title, confirmed }: Entry, rows: readonly PublishedRow[]): string[] {
  if (confirmed === undefined) return [];
  const row = rows.find((one) => one.title === title);
  if (!confirmed.isPublic) return row ? [`${title} is still public: a change was lost`] : [];
  return row?.summary === confirmed.summary ? [] : [`${title} is not as it was last confirmed`];
}
