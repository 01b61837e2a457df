import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { membershipUid } from '../content-type-uids';
import { deleteMemberships } from './delete-memberships';
import type { EditorChange } from './editor-change';
import { inMembersTransaction } from './in-members-transaction';
import { ownerKeysOf } from './owner-keys-of';
import { settleEditors } from './settle-editors';

const userSchema = z.object({ id: z.number() });
const membershipsSchema = z.array(z.object({ id: z.number() }));

/** What a deletion leaves behind, read while the user is still there. */
type Leftovers = { ownerKeys: string[]; membershipIds: number[] };

/** Strapi does not say what kind of value a lifecycle's state is: kept here instead. */
const leftoversOf = new WeakMap<object, Leftovers>();

/**
 * The administrator deletes and closes accounts in Strapi's own pages; the organisations whose
 * editor that was are settled all the same.
 */
export function watchAccounts({ strapi }: { strapi: Core.Strapi }): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    async beforeDelete({ params }) {
      const user = await strapi.db.query('admin::user').findOne({ where: params.where });
      if (user) leftoversOf.set(params, await leftovers(strapi, userSchema.parse(user).id));
    },
    async afterDelete({ params }) {
      const { ownerKeys, membershipIds } = leftoversOf.get(params) ?? {
        ownerKeys: [],
        membershipIds: [],
      };
      if (membershipIds.length === 0) return;
      await inMembersTransaction(strapi, async () => {
        await deleteMemberships(strapi, membershipIds);
        await settleAll(strapi, ownerKeys, 'account-deleted');
      });
    },
    async afterUpdate({ params, result }) {
      const changed = Object.keys(params.data ?? {});
      if (!result || !changed.some((field) => field === 'isActive' || field === 'blocked')) return;
      const ownerKeys = await ownerKeysOf(strapi, userSchema.parse(result).id);
      if (ownerKeys.length > 0)
        await inMembersTransaction(strapi, () => settleAll(strapi, ownerKeys, 'account-closed'));
    },
  });
}

async function leftovers(strapi: Core.Strapi, userId: number): Promise<Leftovers> {
  const memberships = await strapi.db
    .query(membershipUid)
    .findMany({ select: ['id'], where: { user: { id: userId } } });
  return {
    ownerKeys: await ownerKeysOf(strapi, userId),
    membershipIds: membershipsSchema.parse(memberships).map(({ id }) => id),
  };
}

async function settleAll(
  strapi: Core.Strapi,
  ownerKeys: readonly string[],
  change: EditorChange,
): Promise<void> {
  for (const ownerKey of ownerKeys) await settleEditors(strapi, ownerKey, change);
}
