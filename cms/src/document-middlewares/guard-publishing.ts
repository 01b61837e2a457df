import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { eventUid, organisationUid } from '../content-type-uids';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { lockApproval } from '../permissions/lock-approval';
import { mayPublishDirectly } from '../permissions/may-publish-directly';
import { requestUser, type RequestUser } from '../permissions/request-user';
import {
  documentIdOf,
  isPublishing,
  isWrite,
  resultDocumentId,
  type DocumentMiddleware,
} from './document-write';
import { storedDraft } from './stored-draft';

const inReview = 'Lähetä muutokset tarkistettavaksi, niin aluekoordinaattori julkaisee ne.';

/**
 * A representative publishes only what mayPublishDirectly allows at the moment of writing. Their
 * grants say the same, but Strapi judges those before the transaction begins.
 */
export function guardPublishing(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid } = context;
    const isOwned = uid === organisationUid || uid === eventUid;
    const user =
      isOwned && isWrite(context) && isPublishing(context) ? requestUser(strapi) : undefined;
    if (!user || !isLimitedToOwn(user)) return next();

    const documentId = documentIdOf(context);
    if (documentId !== undefined) {
      const entry = await storedDraft(strapi, uid, documentId);
      if (entry?.hiddenAt)
        throw new errors.ForbiddenError(
          `Aluekoordinaattori on piilottanut tämän sivun. ${inReview}`,
        );
      await assertPublishable(strapi, user, entry?.ownerKey);
    }
    const result = await next();
    // Again: the write may have given the entry to another organisation.
    const written = resultDocumentId(result);
    if (written !== undefined)
      await assertPublishable(strapi, user, (await storedDraft(strapi, uid, written))?.ownerKey);
    return result;
  };
}

async function assertPublishable(
  strapi: Core.Strapi,
  user: RequestUser,
  ownerKey: unknown,
): Promise<void> {
  if (typeof ownerKey === 'string') {
    await lockApproval(strapi, ownerKey);
    if (await mayPublishDirectly(strapi, user, ownerKey)) return;
  }
  throw new errors.ForbiddenError(`Et voi julkaista tätä itse. ${inReview}`);
}
