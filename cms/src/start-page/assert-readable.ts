import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { eventUid, type EditorialUid, organisationUid } from '../content-type-uids';
import { storedDraft } from '../document-middlewares/stored-draft';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import type { RequestUser } from '../permissions/request-user';

/**
 * A representative asks only for what belongs to their organisations; what does not exist is
 * refused in the same words, so that nobody can find out what there is.
 * @throws ForbiddenError (403); NotFoundError (404) for those who may read everything
 */
export async function assertReadable(
  strapi: Core.Strapi,
  user: RequestUser,
  contentType: EditorialUid,
  documentId: string,
): Promise<void> {
  const entry = await storedDraft(strapi, contentType, documentId);
  if (isLimitedToOwn(user)) {
    const isOwned = contentType === organisationUid || contentType === eventUid;
    const ownerKey = isOwned ? entry?.ownerKey : undefined;
    const keys = await ownerKeysOf(strapi, user.id);
    if (typeof ownerKey === 'string' && keys.includes(ownerKey)) return;
    throw new errors.ForbiddenError('Näet vain niiden järjestöjen tiedot, joita edustat.');
  }
  if (entry === undefined) throw new errors.NotFoundError('Sisältöä ei löydy.');
}
