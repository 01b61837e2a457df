import { z } from 'zod';
import type { AdminRequest } from '../admin-api/admin-route';
import {
  editorAbsenceUid,
  invitationUid,
  membershipUid,
  organisationUid,
} from '../content-type-uids';
import type { OrganisationsWithoutEditor } from './members-answers';

const organisationsSchema = z.array(z.object({ documentId: z.string(), name: z.string() }));
const edited = z.array(z.object({ organisation: z.object({ documentId: z.string() }).nullish() }));
const absencesSchema = z.array(z.object({ ownerKey: z.string(), since: z.coerce.date() }));
const invitationsSchema = z.array(z.object({ ownerKey: z.string() }));

/** Organisations that nobody who can log in edits, by name. */
export async function organisationsWithoutEditor({
  strapi,
}: Pick<AdminRequest, 'strapi'>): Promise<OrganisationsWithoutEditor> {
  const organisations = organisationsSchema.parse(
    await strapi.db.query(organisationUid).findMany({
      select: ['id', 'documentId', 'name'],
      where: { publishedAt: null },
      orderBy: { name: 'asc' },
    }),
  );
  const memberships = edited.parse(
    await strapi.db.query(membershipUid).findMany({
      where: { user: { isActive: true, blocked: { $ne: true } } },
      populate: { organisation: { select: ['id', 'documentId'] } },
    }),
  );
  const absences = absencesSchema.parse(await strapi.db.query(editorAbsenceUid).findMany({}));
  const invitations = invitationsSchema.parse(
    await strapi.db
      .query(invitationUid)
      .findMany({ where: { state: 'pending', expiresAt: { $gt: new Date() } } }),
  );
  const withEditor = new Set(memberships.map(({ organisation }) => organisation?.documentId));
  const invited = new Set(invitations.map(({ ownerKey }) => ownerKey));
  const since = new Map(absences.map((absence) => [absence.ownerKey, absence.since]));
  return {
    organisations: organisations
      .filter(({ documentId }) => !withEditor.has(documentId))
      .map(({ documentId, name }) => ({
        documentId,
        name,
        since: since.get(documentId)?.toISOString() ?? null,
        hasPendingInvitation: invited.has(documentId),
      })),
  };
}
