import type { AdminRole } from '../../admin-api/admin-route';
import type { RequestRule } from '../guarded-request';

/** Everybody but the super administrator, whose routes Strapi's own permissions judge. */
export type EditorRole = Exclude<AdminRole, 'strapi-super-admin'>;

export type RouteMethod = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** A route of Strapi's that the editors' screens need. */
export type EditorRoute = {
  method: RouteMethod;
  /** As Strapi registers it, prefix included. */
  path: string;
  roles: readonly EditorRole[];
  /** What the request may ask; all must be content. */
  rules: readonly RequestRule[];
};
