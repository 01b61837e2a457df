import type { Core } from '@strapi/strapi';
import { isLimitedToOwn } from './is-limited-to-own';
import { publishableKeysOf } from './publishable-keys-of';
import type { RequestUser } from './request-user';

/**
 * Whether a user may publish what belongs to an organisation, instead of sending it for review. An
 * entry that the coordinator has hidden (`hiddenAt`) is reviewed even so.
 */
export async function mayPublishDirectly(
  strapi: Core.Strapi,
  user: RequestUser,
  ownerKey: string,
): Promise<boolean> {
  if (!isLimitedToOwn(user)) return true;
  return (await publishableKeysOf(strapi, user.id)).includes(ownerKey);
}
