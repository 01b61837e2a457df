import type { GuardedRequest, Problem } from './guarded-request';
import { routeKey } from './route-key';
import { editorRoutes } from './routes/editor-routes';

const routesByKey = new Map(
  editorRoutes.map((route) => [routeKey(route.method, route.path), route]),
);

/** What speaks against an editor's request to the route of this key; nothing when it may pass. */
export async function judgeRequest(key: string, request: GuardedRequest): Promise<Problem> {
  const route = routesByKey.get(key);
  const roles: readonly string[] = route?.roles ?? [];
  if (!request.user.roles.some(({ code }) => roles.includes(code))) return 'not for this role';
  for (const rule of route?.rules ?? []) {
    const problem = await rule(request);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
