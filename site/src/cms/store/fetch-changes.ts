import type { ContentType } from '../bad-entry.ts';
import { byContentType } from '../by-content-type.ts';
import type { CmsClient } from '../client.ts';
import { ContentChangesDocument } from '../generated/read-api.ts';

/** The entries that have changed, of each type. */
export type ChangedIds = Readonly<Record<ContentType, ReadonlySet<string>>>;

/** What has changed since a revision; undefined `ids`: too much, or nobody knows any more. */
export type Changes = { revision: number; ids: ChangedIds | undefined };

/** Asks the CMS what has changed since the revision `after`. */
export async function fetchChanges(client: CmsClient, after: number): Promise<Changes> {
  const { contentChanges } = await client.request(ContentChangesDocument, { after });
  const { revision, isComplete, changes } = contentChanges;
  if (!isComplete && revision !== after) return { revision, ids: undefined };
  const idsOf = (type: ContentType) =>
    changes.flatMap(({ contentType, documentId }) => (contentType === type ? documentId : []));
  return { revision, ids: byContentType((type) => new Set(idsOf(type))) };
}

/**
 * Areas, themes, target groups, languages and kinds of help are in entries of other types. A help
 * section that opens or goes brings or takes its news, offers and rounds, of which the CMS alone
 * knows; that is rare enough to read everything.
 */
export function changesEverything(ids: ChangedIds): boolean {
  const { area, theme, targetGroup, language, helpKind, helpSection } = ids;
  return [area, theme, targetGroup, language, helpKind, helpSection].some(({ size }) => size > 0);
}
