import type { ContentChange } from '@civil-society/shared/webhook/content-changed';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { editorialUids } from '../content-type-uids';
import { addMessage } from './add-message';

const publicContentTypes: readonly string[] = editorialUids;
const file = 'plugin::upload.file';
const usesSchema = z.array(
  z.object({ __type: z.string(), documentId: z.string(), publishedAt: z.string().nullish() }),
);

/**
 * A file of the library that is changed (another alternative text, another picture in its place)
 * or deleted changes the published entries that show it: each leaves a message, in the same
 * transaction as the change. The library itself writes outside transactions, by this repository.
 */
export function recordFileChanges({ strapi }: { strapi: Core.Strapi }): void {
  const files = strapi.db.query(file);
  const { update, delete: remove } = files;
  files.update = (params) =>
    strapi.db.transaction(async () => {
      const updated = await update(params);
      await addAll(strapi, await publishedUses(strapi, params.where));
      return updated;
    });
  files.delete = (params) =>
    strapi.db.transaction(async () => {
      const uses = await publishedUses(strapi, params.where);
      const removed = await remove(params);
      await addAll(strapi, uses);
      return removed;
    });
}

async function addAll(strapi: Core.Strapi, changes: readonly ContentChange[]): Promise<void> {
  for (const change of changes) await addMessage(strapi, change);
}

async function publishedUses(strapi: Core.Strapi, where: unknown): Promise<ContentChange[]> {
  const stored = await strapi.db.query(file).findOne({ where, populate: ['related'] });
  return usesSchema
    .parse(stored?.related ?? [])
    .filter(({ __type, publishedAt }) => publicContentTypes.includes(__type) && publishedAt)
    .map(({ __type, documentId }) => ({ contentType: __type, documentId, action: 'update' }));
}
