import { cmsUrl } from '../../admin-api/admin-url';

/** What makes the first administrator. */
const firstAdministrator = 'POST /admin/register-admin';

/** What somebody who has not logged in may ask of Strapi: to get in, and nothing else. */
export const publicRoutes: readonly string[] = [
  'GET /admin/init',
  'GET /admin/project-type',
  'POST /admin/login',
  'POST /admin/access-token',
  'POST /admin/forgot-password',
  'POST /admin/reset-password',
  'GET /admin/registration-info',
  'POST /admin/register',
  // Only while the installation has no administrator.
  firstAdministrator,
];

/**
 * Whether a route is open to somebody who has not logged in. On the web a new installation would
 * belong to whoever finds it first: there a command makes its administrator (docs/operations.md).
 */
export function isPublicRoute(key: string): boolean {
  const isOnTheWeb = cmsUrl().startsWith('https:');
  return publicRoutes.includes(key) && !(isOnTheWeb && key === firstAdministrator);
}
