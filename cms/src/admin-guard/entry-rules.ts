import { contentTypes } from '@strapi/utils';
import { eventUid, organisationUid } from '../content-type-uids';
import { storedDraft } from '../document-middlewares/stored-draft';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import type { RequestRule } from './guarded-request';
import { readAction } from './may-ask';

/** A rule: the user reads the attribute whose relation is asked for; Strapi would answer 500. */
export const byReadableRelation: RequestRule = ({ ability, params }) =>
  ability.can(readAction, params['model'], params['targetField'])
    ? undefined
    : 'does not read this relation';

/** A rule: the type has drafts and published versions; Strapi would answer 500. */
export const ofDraftableType: RequestRule = ({ strapi, params }) => {
  const [, type] =
    Object.entries(strapi.contentTypes).find(([uid]) => uid === params['model']) ?? [];
  return type && contentTypes.hasDraftAndPublish(type) ? undefined : 'the type has no drafts';
};

/**
 * A rule: a representative asks about an entry of their own organisation. Of a draft's published
 * version Strapi answers with an empty entry, whosever it is.
 */
export const ofOwnEntry: RequestRule = async ({ strapi, user, params }) => {
  const { model, id = '' } = params;
  if ((model !== organisationUid && model !== eventUid) || !isLimitedToOwn(user)) return undefined;
  const entry = await storedDraft(strapi, model, id);
  const keys = entry ? await ownerKeysOf(strapi, user.id) : [];
  return typeof entry?.ownerKey === 'string' && keys.includes(entry.ownerKey)
    ? undefined
    : 'not an entry of their organisation';
};
