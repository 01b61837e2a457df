import { ZodError } from 'zod';
import type { BadEntry, ContentType } from '../bad-entry.ts';

/** An entry as the CMS gives it, as much as reporting it needs. */
export type CmsEntry = { documentId: string; name?: string; title?: string; term?: string };

/** The entry as the site wants it, or why it is not. */
export type MappedEntry<Mapped> =
  { mapped: Mapped; bad?: never } | { mapped?: never; bad: BadEntry };

/** Maps an entry; one that `fromCms` refuses is reported with all its problems. */
export function mapEntry<Entry extends CmsEntry, Mapped>(
  contentType: ContentType,
  entry: Entry,
  fromCms: (entry: Entry) => Mapped,
): MappedEntry<Mapped> {
  try {
    return { mapped: fromCms(entry) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const { documentId, name = entry.title ?? entry.term ?? documentId } = entry;
    const problems = error.issues.map(({ path, message }) => ({
      field: path.join('.'),
      kind: 'value' as const,
      message,
    }));
    return { bad: { contentType, documentId, name, isLeftOut: true, isKept: false, problems } };
  }
}
