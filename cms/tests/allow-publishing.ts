import { serviceSettingsUid } from '../src/content-type-uids';
import type { TestStrapi } from './start-test-strapi.ts';

/** Turns the coordinator's setting on or off: whether representatives publish without a review. */
export async function allowPublishing({ strapi }: TestStrapi, isAllowed: boolean): Promise<void> {
  await strapi.db
    .query(serviceSettingsUid)
    .updateMany({ where: {}, data: { representativesMayPublish: isAllowed } });
}
