import { contentTypes, type ContentType } from '../bad-entry.ts';
import type { CmsClient } from '../client.ts';
import type { EntryList } from './entry-list.ts';
import { changesEverything, fetchChanges, type ChangedIds } from './fetch-changes.ts';
import type { StoredContent } from './stored-content.ts';
import type { StoredEntry } from './stored-entry.ts';

type Versions = readonly StoredEntry<unknown>[];

/**
 * The entries that a whole reading found to be other than they were in memory without a change that
 * the CMS has told of, as "event abc123". None can be named when the CMS no longer knows all changes,
 * or when something that is in entries of every type has changed.
 */
export async function findDrift(
  client: CmsClient,
  before: StoredContent,
  after: StoredContent,
): Promise<string[]> {
  const differing = contentTypes.flatMap((type) =>
    differences(before[type], after[type]).map((versions) => ({ type, versions })),
  );
  if (differing.length === 0) return [];
  const { ids } = await fetchChanges(client, before.revision);
  if (!ids || changesEverything(ids)) return [];
  return differing
    .filter(({ type, versions }) => !isTold(ids, type, versions))
    .map(({ type, versions }) => `${type} ${versions[0]?.documentId}`);
}

/** The versions of each entry that came, went, or is another one. */
function differences(before: EntryList<unknown>, after: EntryList<unknown>): Versions[] {
  if (before === after) return [];
  const earlier = new Map(before.entries.map((entry) => [entry.documentId, entry]));
  const found: Versions[] = [];
  for (const entry of after.entries) {
    const version = earlier.get(entry.documentId);
    if (version !== entry) found.push(version ? [version, entry] : [entry]);
    earlier.delete(entry.documentId);
  }
  return [...found, ...[...earlier.values()].map((gone) => [gone])];
}

/** Whether the changes explain the difference: of the entry, or of what it shows of another one. */
function isTold(ids: ChangedIds, type: ContentType, versions: Versions): boolean {
  return versions.some(
    ({ documentId, organiserId = '' }) =>
      ids[type].has(documentId) || ids.organisation.has(organiserId),
  );
}
