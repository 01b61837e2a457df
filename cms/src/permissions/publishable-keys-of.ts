import type { Core } from '@strapi/strapi';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { approvedAmong } from './approved-among';
import { representativesMayPublish } from '../service-settings/representatives-may-publish';

/**
 * The `ownerKey`s whose entries a representative may publish without a review: their own approved
 * organisations, while the coordinator's setting is on.
 */
export async function publishableKeysOf(strapi: Core.Strapi, userId: number): Promise<string[]> {
  if (!(await representativesMayPublish(strapi))) return [];
  return approvedAmong(strapi, await ownerKeysOf(strapi, userId));
}
