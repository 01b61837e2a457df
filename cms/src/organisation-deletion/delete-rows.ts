import type { Core } from '@strapi/strapi';
import type { editorAbsenceUid, invitationUid, membershipUid } from '../content-type-uids';

/** Deletes the rows of one of our own registers, links and all. */
export async function deleteRows(
  strapi: Core.Strapi,
  uid: typeof editorAbsenceUid | typeof invitationUid | typeof membershipUid,
  where: object,
): Promise<void> {
  const query = strapi.db.query(uid);
  for (const { id } of await query.findMany({ select: ['id'], where }))
    await query.delete({ where: { id } });
}
