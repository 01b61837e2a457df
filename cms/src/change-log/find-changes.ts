import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { changeLogEntryUid } from '../content-type-uids';
import { changeActions, type ChangesAnswer } from './change-log-answers';

const rowsSchema = z.array(
  z.object({
    id: z.number(),
    contentType: z.string(),
    contentDocumentId: z.string(),
    title: z.string().nullable(),
    action: z.enum(changeActions),
    fields: z.array(z.string()),
    editorName: z.string(),
    at: z.string(),
  }),
);

export type ChangesQuery = {
  /** Of one entry only. */
  entry?: { contentType: string; documentId: string };
  limit: number;
  /** Older than the one with this id. */
  before?: number | undefined;
};

/** Entries of the change log, the newest first. */
export async function findChanges(
  strapi: Core.Strapi,
  { entry, limit, before }: ChangesQuery,
): Promise<ChangesAnswer> {
  const rows = await strapi.db.query(changeLogEntryUid).findMany({
    where: {
      ...(entry && { contentType: entry.contentType, contentDocumentId: entry.documentId }),
      ...(before !== undefined && { id: { $lt: before } }),
    },
    orderBy: { id: 'desc' },
    limit: limit + 1,
  });
  const changes = rowsSchema
    .parse(rows)
    .map(({ contentDocumentId: documentId, ...change }) => ({ ...change, documentId }));
  return { changes: changes.slice(0, limit), hasMore: changes.length > limit };
}
