import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { eventUid } from '../content-type-uids';

const rowsSchema = z.array(
  z.object({ documentId: z.string(), publishedAt: z.unknown().nullish() }),
);

/**
 * Deletes an organisation's events, drafts and published. One that a draft has already given to
 * another organisation stays that organisation's: only what is public of it goes.
 */
export async function removeEvents(strapi: Core.Strapi, ownerKey: string): Promise<void> {
  const rows = rowsSchema.parse(
    await strapi.db
      .query(eventUid)
      .findMany({ select: ['documentId', 'publishedAt'], where: { ownerKey }, orderBy: 'id' }),
  );
  const documents = strapi.documents(eventUid);
  const drafts = new Set(rows.flatMap((row) => (row.publishedAt ? [] : row.documentId)));
  for (const documentId of drafts) await documents.delete({ documentId });
  for (const { documentId } of rows)
    if (!drafts.has(documentId)) await documents.unpublish({ documentId });
}
