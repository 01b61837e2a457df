import type { Core } from '@strapi/strapi';
import { guardRequest, type PolicyContext } from '../admin-guard/guard-request';

/**
 * Policy of every admin route of Strapi's own; register-admin-guard.ts adds it, with the route's
 * key, such as `GET /upload/files/:id`.
 */
export default function guardAdminRequest(
  context: PolicyContext,
  { key }: { key: string },
  { strapi }: { strapi: Core.Strapi },
): Promise<true> {
  return guardRequest(strapi, key, context);
}
