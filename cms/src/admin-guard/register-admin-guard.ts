import type { Core } from '@strapi/strapi';
import { adminApiPrefix } from '../admin-api/register-admin-api';
import { routeKey } from './route-key';

/** Strapi limits how often one may try to log in, but not these, where a token could be guessed. */
const guessableRoutes = [
  'GET /admin/registration-info',
  'POST /admin/register',
  'POST /admin/reset-password',
];
/** In five minutes from one network: a course of newcomers passes, a guesser gets nowhere. */
const attempts = 20;

type Routes = Parameters<Core.Strapi['server']['routes']>[0];
type Router = Exclude<Routes, unknown[]>;

/**
 * Puts the guard before every admin route that Strapi and its plugins register from now on, known
 * to us or not (docs/adr/0013). It runs after the login has been checked and before Strapi's own
 * policies. Must run in register(): Strapi registers its routes after that.
 */
export function registerAdminGuard({ strapi }: { strapi: Core.Strapi }): void {
  const { server } = strapi;
  const addRoutes = server.routes.bind(server);
  server.routes = (routes: Routes) => {
    if (!Array.isArray(routes) && routes.type === 'admin' && routes.prefix !== adminApiPrefix)
      guardRouter(strapi, routes);
    return addRoutes(routes);
  };
}

function guardRouter(strapi: Core.Strapi, { prefix = '', routes }: Router): void {
  const limitRate = strapi.middleware('admin::rateLimit')({ max: attempts }, { strapi });
  for (const route of routes) {
    const hasOwnPrefix = route.config !== undefined && 'prefix' in route.config;
    const key = routeKey(route.method, (hasOwnPrefix ? '' : prefix) + route.path);
    route.config = {
      ...route.config,
      policies: [
        { name: 'global::guard-admin-request', config: { key } },
        ...(route.config?.policies ?? []),
      ],
      // The administrator's own pages of users and tokens need what is hidden elsewhere.
      middlewares: [
        ...(prefix === '/admin' ? [] : ['global::hide-accounts']),
        ...(limitRate && guessableRoutes.includes(key) ? [limitRate] : []),
        ...(route.config?.middlewares ?? []),
      ],
    };
  }
}
