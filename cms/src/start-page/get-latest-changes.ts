import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { changeLogEntryUid, draftedUids, mailMessageUid } from '../content-type-uids';
import type { CoordinatorPage } from './start-page-answers';

const shown = 8;
const rowsSchema = z.array(
  z.object({
    contentType: z.string(),
    contentDocumentId: z.string(),
    title: z.string().nullable(),
    action: z.string(),
    editorName: z.string().nullable(),
    at: z.coerce.date(),
  }),
);

/**
 * The newest changes that people made in what is read on the site, and mails that never arrived.
 * What an import did is in the change log only: it would push out everything else.
 */
export async function getLatestChanges(strapi: Core.Strapi): Promise<CoordinatorPage['changes']> {
  const rows = await strapi.db.query(changeLogEntryUid).findMany({
    where: {
      $or: [
        { contentType: { $in: [...draftedUids] }, editorId: { $notNull: true } },
        { contentType: mailMessageUid },
      ],
    },
    orderBy: { id: 'desc' },
    limit: shown,
  });
  return rowsSchema.parse(rows).map(({ contentDocumentId, editorName, at, ...change }) => ({
    ...change,
    documentId: contentDocumentId,
    editorName: editorName ?? '',
    at: at.toISOString(),
  }));
}
