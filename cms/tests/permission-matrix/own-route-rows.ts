import { adminApiPrefix } from '../../src/admin-api/register-admin-api';
import { adminRoutes } from '../../src/admin-api/admin-routes';
import { roleOf } from './caller.ts';
import type { MatrixRow } from './matrix-row.ts';

/** Our own routes refuse the roles that they do not declare; the features' tests try the others. */
export const ownRouteRows: readonly MatrixRow[] = adminRoutes.map(({ method, path, roles }) => ({
  section: 'our own routes for the admin',
  operation: `${method} ${path}`,
  target: '',
  expected: (caller) => {
    const role = roleOf(caller);
    return role !== undefined && roles.includes(role) ? 'elsewhere' : 'refused';
  },
  request: () =>
    Promise.resolve({
      method,
      path: adminApiPrefix + path.replace(/:\w+/g, '1'),
      body: method === 'GET' ? undefined : {},
    }),
}));
