import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { eventUid, organisationUid } from '../content-type-uids';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { requestUser } from '../permissions/request-user';
import { documentIdOf, type DocumentMiddleware } from './document-write';

const organisationStays =
  'Järjestön sivua ei voi poistaa itse. Pyydä aluekoordinaattoria poistamaan se.';
const eventStays =
  'Julkaistua ilmoitusta ei voi poistaa itse. Merkitse se perutuksi tai pyydä aluekoordinaattoria poistamaan se.';

/**
 * What people may already have read does not vanish by a representative alone: they delete event
 * drafts that are not public and mark a public event cancelled. Strapi has one permission for
 * publishing and for taking back.
 */
export function guardRemoval(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const { uid, action } = context;
    const isOwned = uid === organisationUid || uid === eventUid;
    const user =
      isOwned && (action === 'unpublish' || action === 'delete') ? requestUser(strapi) : undefined;
    if (!user || !isLimitedToOwn(user)) return next();

    if (uid === organisationUid) throw new errors.ForbiddenError(organisationStays);
    const isDraft = action === 'delete' && !(await isPublicOrHidden(strapi, documentIdOf(context)));
    if (!isDraft) throw new errors.ForbiddenError(eventStays);
    return next();
  };
}

async function isPublicOrHidden(
  strapi: Core.Strapi,
  documentId: string | undefined,
): Promise<boolean> {
  const kept = { $or: [{ publishedAt: { $notNull: true } }, { hiddenAt: { $notNull: true } }] };
  return (await strapi.db.query(eventUid).count({ where: { documentId, ...kept } })) > 0;
}
