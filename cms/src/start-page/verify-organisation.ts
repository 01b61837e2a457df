import { localDate } from '@civil-society/shared/event/local-time';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { z } from 'zod';
import { recordChange } from '../change-log/record-change';
import { organisationUid } from '../content-type-uids';
import { addMessage } from '../outbox/add-message';

const rowsSchema = z.array(
  z.object({
    name: z.string().nullable(),
    publishedAt: z.unknown(),
    lastVerified: z.string().nullable(),
  }),
);

/**
 * Sets the day on which an organisation's facts were verified to today, in its draft and on the
 * site. Nothing else of the draft gets published, and the versions' own dates stay: by them Strapi
 * tells whether the draft has changes that are not on the site.
 * @returns the day
 */
export async function verifyOrganisation(
  strapi: Core.Strapi,
  documentId: string,
  now: Date,
): Promise<string> {
  const lastVerified = localDate(now);
  await strapi.db.transaction(async () => {
    const rows = rowsSchema.parse(
      await strapi.db.query(organisationUid).findMany({ where: { documentId } }),
    );
    const [organisation] = rows;
    if (organisation === undefined) throw new errors.NotFoundError('Järjestöä ei löydy.');
    // Pressed again: the site need not be built, nor the log filled, for nothing.
    if (rows.every((row) => row.lastVerified === lastVerified)) return;
    // The query builder, for db.query would set updatedAt of both versions.
    await strapi.db
      .queryBuilder(organisationUid)
      .where({ documentId })
      .update({ lastVerified })
      .execute();
    if (rows.some(({ publishedAt }) => publishedAt !== null))
      await addMessage(strapi, { contentType: organisationUid, documentId, action: 'update' });
    await recordChange(strapi, {
      contentType: organisationUid,
      documentId,
      title: organisation.name,
      ownerKey: documentId,
      action: 'update',
      fields: ['lastVerified'],
    });
  });
  return lastVerified;
}
