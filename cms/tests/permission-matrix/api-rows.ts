import type { ApiCaller } from './api-caller.ts';
import { monitoringPaths } from './monitoring-rows.ts';
import type { MatrixRequest, MatrixRow } from './matrix-row.ts';

/** What the site reads, one field of each list. */
const queries = {
  organisations: 'name summary contactPersons { name email }',
  events: 'title summary',
  newsArticles: 'title',
  pages: 'title',
  areas: 'name',
  themes: 'name',
  targetGroups: 'name',
  languages: 'name',
  searchSynonyms: 'term targets',
  helpSections: 'name',
  helpKinds: 'name',
  helpOffers: 'title',
  situationRounds: 'name needs',
};

const plurals = [
  'organisations',
  'events',
  'news-articles',
  'pages',
  'areas',
  'themes',
  'target-groups',
  'languages',
  'search-synonyms',
  'help-sections',
  'help-kinds',
  'help-offers',
  'situation-rounds',
  'service-settings',
  'memberships',
  'editor-absences',
  'invitations',
  'review-requests',
  'change-log-entries',
  'mail-messages',
  'outbox-messages',
  'help-links',
  'help-notices',
  'help-reports',
  'help-proposals',
  'unanswered-searches',
  'users',
  'upload/files',
];

const rest: readonly [string, MatrixRequest['method'], string][] = [
  ['list', 'GET', ''],
  ['list drafts', 'GET', '?status=draft'],
  ['read', 'GET', '/1'],
  ['create', 'POST', ''],
  ['change', 'PUT', '/1'],
  ['delete', 'DELETE', '/1'],
];

/** GraphQL is for the site's token alone, monitoring for its own, and no REST for anybody. */
export const apiRows: readonly MatrixRow<ApiCaller>[] = [
  ...Object.entries(queries).map(([list, fields]): MatrixRow<ApiCaller> => ({
    section: 'GraphQL',
    operation: `read ${list}`,
    target: '',
    expected: (caller) => (caller === 'The site’s token' ? 'allowed' : 'refused'),
    request: () =>
      Promise.resolve({
        method: 'POST',
        path: '/graphql',
        body: { query: `{ ${list} { ${fields} } }` },
      }),
  })),
  ...monitoringPaths.map(([operation, path]): MatrixRow<ApiCaller> => ({
    section: 'monitoring by token',
    operation,
    target: '',
    expected: (caller) => (caller === 'The monitoring token' ? 'allowed' : 'refused'),
    request: () => Promise.resolve({ method: 'GET', path }),
  })),
  ...plurals.flatMap((plural) =>
    rest.map(([operation, method, path]): MatrixRow<ApiCaller> => ({
      section: 'REST',
      operation: `${operation} /api/${plural}`,
      target: '',
      expected: () => 'refused',
      request: () =>
        Promise.resolve({
          method,
          path: `/api/${plural}${path}`,
          body: method === 'GET' ? undefined : { data: {} },
        }),
    })),
  ),
];
