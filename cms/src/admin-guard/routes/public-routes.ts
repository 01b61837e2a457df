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
  'POST /admin/register-admin',
];
