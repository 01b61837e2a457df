import { editorRoutes } from '../../src/admin-guard/routes/editor-routes';
import { roleOf, type Caller } from './caller.ts';

/** Whether the declared list of admin routes lets the caller's role in at all. */
export function isRouteOpen(caller: Caller, method: string, path: string): boolean {
  const role = roleOf(caller);
  if (role === undefined || role === 'strapi-super-admin') return role !== undefined;
  return editorRoutes.some(
    (route) => route.method === method && route.path === path && route.roles.includes(role),
  );
}
