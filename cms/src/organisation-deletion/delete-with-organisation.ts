import type { Core } from '@strapi/strapi';
import {
  editorAbsenceUid,
  eventUid,
  helpOfferUid,
  invitationUid,
  membershipUid,
  organisationUid,
} from '../content-type-uids';
import { documentIdOf, type DocumentMiddleware } from '../document-middlewares/document-write';
import { deleteRows } from './delete-rows';
import { lockOrganisation } from './lock-organisation';
import { removeEntries } from './remove-entries';

/**
 * Document-service middleware: an organisation takes with it what means nothing without it, in the
 * same transaction: its events, offers of help, memberships and invitations. The accounts of
 * its editors stay. Each entry goes through the document service, so that the site and the reviews hear of it.
 */
export function deleteWithOrganisation(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const documentId = documentIdOf(context);
    if (context.uid !== organisationUid || context.action !== 'delete' || documentId === undefined)
      return next();
    await lockOrganisation(strapi, documentId);
    await removeEntries(strapi, eventUid, { ownerKey: documentId });
    await removeEntries(strapi, helpOfferUid, { organisationKey: documentId });
    await deleteRows(strapi, membershipUid, { organisation: { documentId } });
    await deleteRows(strapi, invitationUid, { ownerKey: documentId });
    await deleteRows(strapi, editorAbsenceUid, { ownerKey: documentId });
    await deleteRows(strapi, editorAbsenceUid, { ownerKey: documentId });
    return next();
  };
}
