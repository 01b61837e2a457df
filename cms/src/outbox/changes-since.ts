import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { newestRevision } from './newest-revision';
import { outboxUid } from './outbox-uid';

const most = 1000;

const rowsSchema = z.array(
  z.object({ id: z.coerce.number(), contentType: z.string(), contentDocumentId: z.string() }),
);

/** An entry that has changed, and the revision of its newest change. */
export type ChangedEntry = { contentType: string; documentId: string; revision: number };

export type ChangesSince = {
  /** The newest of all, also of what is not listed. */
  revision: number;
  /** Whether everything that changed is listed; if not, nothing is. */
  isComplete: boolean;
  changes: ChangedEntry[];
};

/**
 * Which published entries have changed since the revision `after`, each once. The list is complete
 * as long as the row of that revision is still there, since the oldest are pruned first, and no
 * more than a thousand have come after it. One query, so one state of the outbox.
 */
export async function changesSince(strapi: Core.Strapi, after: number): Promise<ChangesSince> {
  const [known, ...rows] = rowsSchema.parse(
    await strapi.db.query(outboxUid).findMany({
      select: ['id', 'contentType', 'contentDocumentId'],
      where: { id: { $gte: after } },
      orderBy: { id: 'asc' },
      limit: most + 2,
    }),
  );
  if (known?.id !== after || rows.length > most)
    return { revision: await newestRevision(strapi), isComplete: false, changes: [] };
  const byEntry = new Map<string, ChangedEntry>();
  for (const { id, contentType, contentDocumentId: documentId } of rows) {
    const key = `${contentType} ${documentId}`;
    // Put in anew, so that the list is in the order of the newest changes.
    byEntry.delete(key);
    byEntry.set(key, { contentType, documentId, revision: id });
  }
  const revision = rows.at(-1)?.id ?? after;
  return { revision, isComplete: true, changes: [...byEntry.values()] };
}
