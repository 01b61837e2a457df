import type { Core } from '@strapi/strapi';

/**
 * Strapi gives a new installation two API tokens, one of them with full access, and shows them in
 * the admin. Nothing of ours uses them. Strapi does not make them again once another token exists.
 */
export async function removeDefaultTokens({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const query = strapi.db.query('admin::api-token');
  const tokens: { id: number }[] = await query.findMany({
    select: ['id'],
    where: {
      $or: [
        { name: 'Read Only', type: 'read-only' },
        { name: 'Full Access', type: 'full-access' },
      ],
    },
  });
  for (const { id } of tokens) await query.delete({ where: { id } });
}
