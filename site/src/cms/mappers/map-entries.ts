import type { BadEntry, ContentType } from '../bad-entry.ts';
import { mapEntry, type CmsEntry } from './map-entry.ts';

/**
 * Maps every entry of one type. An entry that `fromCms` refuses is left out and reported with all
 * its problems, so that one bad entry does not take the site down.
 */
export function mapEntries<Entry extends CmsEntry, Mapped>(
  contentType: ContentType,
  entries: readonly Entry[],
  fromCms: (entry: Entry) => Mapped,
): { mapped: Mapped[]; badEntries: BadEntry[] } {
  const mapped: Mapped[] = [];
  const badEntries: BadEntry[] = [];
  for (const entry of entries) {
    const result = mapEntry(contentType, entry, fromCms);
    if (result.bad) badEntries.push(result.bad);
    else mapped.push(result.mapped);
  }
  return { mapped, badEntries };
}
