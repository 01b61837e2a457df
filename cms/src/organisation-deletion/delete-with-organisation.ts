import type { Core } from '@strapi/strapi';
import {
  editorAbsenceUid,
  invitationUid,
  membershipUid,
  organisationUid,
} from '../content-type-uids';
import { documentIdOf, type DocumentMiddleware } from '../document-middlewares/document-write';
import { deleteRows } from './delete-rows';
import { lockOrganisation } from './lock-organisation';
import { removeEvents } from './remove-events';

/**
 * Document-service middleware: an organisation takes with it what means nothing without it, in the
 * same transaction: its events, memberships and invitations. The accounts of its editors stay.
 * Each event goes through the document service, so that the site and the reviews hear of it.
 */
export function deleteWithOrganisation(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const documentId = documentIdOf(context);
    if (context.uid !== organisationUid || context.action !== 'delete' || documentId === undefined)
      return next();
    await lockOrganisation(strapi, documentId);
    await removeEvents(strapi, documentId);
    await deleteRows(strapi, membershipUid, { organisation: { documentId } });
    await deleteRows(strapi, invitationUid, { ownerKey: documentId });
    await deleteRows(strapi, editorAbsenceUid, { ownerKey: documentId });
    await deleteRows(strapi, editorAbsenceUid, { ownerKey: documentId });
    return next();
  };
}
