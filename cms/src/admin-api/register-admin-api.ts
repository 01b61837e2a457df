import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { requestUser } from '../permissions/request-user';
import type { AdminRoute } from './admin-route';
import { adminRoutes } from './admin-routes';
import { ConflictError } from './conflict-error';

/** Where the admin's pages find our routes: `/civil-society/reviews` and so on. */
export const adminApiPrefix = '/civil-society';

type Context = Parameters<Core.MiddlewareHandler>[0];

/** Serves our routes to logged-in admin users of the roles that each declares, and to no one else. */
export function registerAdminApi({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.routes({
    type: 'admin',
    prefix: adminApiPrefix,
    routes: adminRoutes.map((route) => ({
      method: route.method,
      path: route.path,
      handler: (context: Context) => answer(strapi, route, context),
      info: { type: 'admin' },
      config: { policies: ['admin::isAuthenticatedAdmin'] },
    })),
  });
}

async function answer(strapi: Core.Strapi, route: AdminRoute, context: Context): Promise<void> {
  const user = requestUser(strapi);
  const roles: readonly string[] = route.roles;
  if (!user?.roles.some(({ code }) => roles.includes(code)))
    throw new errors.ForbiddenError('Sinulla ei ole oikeutta tähän toimintoon.');
  const { params, query, request } = context;
  try {
    const { body: sent, files } = request;
    const body = await route.handle({ strapi, user, params, query, body: sent, files });
    context.status = 200;
    context.body = body;
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error;
    const { name, message, details } = error;
    context.status = 409;
    context.body = { data: null, error: { status: 409, name, message, details } };
  }
}
