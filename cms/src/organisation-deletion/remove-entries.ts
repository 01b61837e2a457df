import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { eventUid, helpOfferUid } from '../content-type-uids';

const rowsSchema = z.array(
  z.object({ documentId: z.string(), publishedAt: z.unknown().nullish() }),
);

/**
 * Deletes an organisation's events or offers of help, drafts and published. One that a draft has
 * already given to another organisation stays that organisation's: only what is public of it goes.
 * @param whose by which key an entry is the organisation's
 */
export async function removeEntries(
  strapi: Core.Strapi,
  uid: typeof eventUid | typeof helpOfferUid,
  whose: { ownerKey: string } | { organisationKey: string },
): Promise<void> {
  const rows = rowsSchema.parse(
    await strapi.db
      .query(uid)
      .findMany({ select: ['documentId', 'publishedAt'], where: whose, orderBy: 'id' }),
  );
  const documents = strapi.documents(uid);
  const drafts = new Set(rows.flatMap((row) => (row.publishedAt ? [] : row.documentId)));
  for (const documentId of drafts) await documents.delete({ documentId });
  for (const { documentId } of rows)
    if (!drafts.has(documentId)) await documents.unpublish({ documentId });
}
