import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { eventUid, organisationUid } from '../content-type-uids';
import { lockMemberships } from '../memberships/lock-memberships';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { requestUser } from '../permissions/request-user';
import { validationError } from '../validation/validation-error';
import {
  documentIdOf,
  isWrite,
  resultDocumentId,
  type DocumentContext,
  type DocumentMiddleware,
} from './document-write';
import { storedDraft } from './stored-draft';

/**
 * A representative writes only what belongs to their organisations. Strapi checks neither what is
 * created, nor the source of a copy, nor whom an update gives an entry to; here the owner is read
 * inside the transaction, before and after the write, and stays what it was until the write is
 * done, also when somebody moves the entry or ends the membership at the same moment.
 */
export function guardOwner(strapi: Core.Strapi): DocumentMiddleware {
  return async (context, next) => {
    const isOwned = context.uid === organisationUid || context.uid === eventUid;
    const user = isOwned && isWrite(context) ? requestUser(strapi) : undefined;
    if (!user || !isLimitedToOwn(user)) return next();

    await lockMemberships(strapi, user.id);
    const keys = await ownerKeysOf(strapi, user.id);
    const documentId = documentIdOf(context);
    if (documentId !== undefined) await assertOwn(strapi, context, documentId, keys);
    const result = await next();
    const written = resultDocumentId(result);
    if (written !== undefined && context.action !== 'delete')
      await assertOwn(strapi, context, written, keys);
    return result;
  };
}

async function assertOwn(
  strapi: Core.Strapi,
  { uid, action }: DocumentContext,
  documentId: string,
  keys: readonly string[],
): Promise<void> {
  const entry = await storedDraft(strapi, uid, documentId);
  const ownerKey = entry?.ownerKey;
  if (typeof ownerKey === 'string' && keys.includes(ownerKey)) return;
  if (uid === eventUid && !ownerKey && action !== 'clone')
    throw validationError([
      { path: ['organiser'], message: 'Valitse järjestö, jonka puolesta ilmoitat.' },
    ]);
  throw new errors.ForbiddenError('Voit muokata vain niiden järjestöjen tietoja, joita edustat.');
}
