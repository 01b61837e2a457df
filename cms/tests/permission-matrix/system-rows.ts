import type { MatrixRow } from './matrix-row.ts';

/** What belongs to the running of the service: the administrator's alone. */
const systemRoutes = [
  ['list users', 'GET', '/admin/users'],
  ['read a user', 'GET', '/admin/users/1'],
  ['create a user', 'POST', '/admin/users'],
  ['change a user', 'PUT', '/admin/users/1'],
  ['delete a user', 'DELETE', '/admin/users/1'],
  ['delete several users', 'POST', '/admin/users/batch-delete'],
  ['list roles', 'GET', '/admin/roles'],
  ['create a role', 'POST', '/admin/roles'],
  ['change a role', 'PUT', '/admin/roles/1'],
  ['read a role’s permissions', 'GET', '/admin/roles/1/permissions'],
  ['change a role’s permissions', 'PUT', '/admin/roles/1/permissions'],
  ['list API tokens', 'GET', '/admin/api-tokens'],
  ['create an API token', 'POST', '/admin/api-tokens'],
  ['list transfer tokens', 'GET', '/admin/transfer/tokens'],
  ['list webhooks', 'GET', '/admin/webhooks'],
  ['create a webhook', 'POST', '/admin/webhooks'],
  ['change a form', 'PUT', '/content-manager/content-types/api::event.event/configuration'],
  ['change a component’s form', 'PUT', '/content-manager/components/event.place/configuration'],
  ['read counts of content', 'GET', '/admin/homepage/key-statistics'],
  [
    'read what was changed lately',
    'GET',
    '/content-manager/homepage/recent-documents?action=update',
  ],
  ['add a language', 'POST', '/i18n/locales'],
  ['read settings of images', 'GET', '/upload/settings'],
  ['change settings of images', 'PUT', '/upload/settings'],
  ['change the project’s settings', 'POST', '/admin/project-settings'],
] as const;

/** The administrator only looks: what they would change, the other tests need. */
export const systemRows: readonly MatrixRow[] = systemRoutes.map(([operation, method, path]) => ({
  section: 'users, roles, tokens and settings',
  operation,
  target: '',
  expected: (caller) => {
    if (caller !== 'Administrator') return 'refused';
    return method === 'GET' ? 'allowed' : 'elsewhere';
  },
  request: () => Promise.resolve({ method, path, body: method === 'GET' ? undefined : {} }),
}));
