import { startingKinds } from '@civil-society/shared/help/starting-kinds';
import type { Core } from '@strapi/strapi';
import { helpKindUid } from '../content-type-uids';
import { lockSlugs } from '../slugs/lock-slugs';

/**
 * Gives a new service its kinds of help, once: a kind that the coordinator has deleted or renamed
 * does not come back at the next start.
 */
export async function makeStartingKinds({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const store = strapi.store({ type: 'civil-society', name: 'help' });
  await strapi.db.transaction(async () => {
    // Processes that start at once wait for each other.
    await lockSlugs(strapi, helpKindUid);
    if (await store.get({ key: 'kindsMade' })) return;
    await store.set({ key: 'kindsMade', value: true });
    if ((await strapi.documents(helpKindUid).count({})) > 0) return;
    for (const [index, kind] of startingKinds.entries()) {
      const data: Record<string, unknown> = { ...kind, order: (index + 1) * 10 };
      await strapi.documents(helpKindUid).create({ data });
    }
  });
}
