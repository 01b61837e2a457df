import { ZodError } from 'zod';
import type { BadEntry, ContentType } from '../bad-entry.ts';

type CmsEntry = { documentId: string; name?: string; title?: string };

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
    try {
      mapped.push(fromCms(entry));
    } catch (error) {
      if (!(error instanceof ZodError)) throw error;
      badEntries.push({
        contentType,
        documentId: entry.documentId,
        name: entry.name ?? entry.title ?? entry.documentId,
        isLeftOut: true,
        isKept: false,
        problems: error.issues.map(({ path, message }) => ({
          field: path.join('.'),
          kind: 'value',
          message,
        })),
      });
    }
  }
  return { mapped, badEntries };
}
