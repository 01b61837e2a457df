import type { Core } from '@strapi/strapi';
import { serviceSettingsUid } from '../content-type-uids';

/**
 * The settings exist from the first boot, each with its default: the coordinator, who may change
 * them but not create or delete them, finds them, and a write can lock them.
 */
export async function syncServiceSettings({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const documents = strapi.documents(serviceSettingsUid);
  if ((await documents.count({})) === 0) await documents.create({ data: {} });
}
