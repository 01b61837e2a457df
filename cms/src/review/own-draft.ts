import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import type { RequestUser } from '../permissions/request-user';
import { readContent, type StoredContent } from './read-content';
import type { ReviewedUid } from './review-answers';

export type OwnDraft = StoredContent & { ownerKey: string | null; title: string };

/**
 * The draft that a person asks about.
 * @throws NotFoundError where there is none, and for a representative of another organisation,
 *   who is not even told that it exists
 */
export async function ownDraft(
  strapi: Core.Strapi,
  user: RequestUser,
  uid: ReviewedUid,
  documentId: string,
): Promise<OwnDraft> {
  const draft = await readContent(strapi, uid, documentId, 'draft');
  const ownerKey = textOf(draft?.row.ownerKey);
  const isAllowed =
    !isLimitedToOwn(user) ||
    (ownerKey !== null && (await ownerKeysOf(strapi, user.id)).includes(ownerKey));
  if (!draft || !isAllowed)
    throw new errors.NotFoundError('Luonnosta ei löydy. Se on ehkä poistettu.');
  const title = textOf(draft.row.title) ?? textOf(draft.row.name) ?? 'Nimetön';
  return { ...draft, ownerKey, title };
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
