import type { AdminRoute } from '../admin-api/admin-route';
import { makeSynonym, removeSearch } from './decide-search';
import { listSearches } from './list-searches';

const roles = ['regional-coordinator', 'strapi-super-admin'] as const;
const at = (path: string) => `/unanswered-searches${path}`;

/** The words that found nothing, and what the coordinator does with them. */
export const unansweredSearchesRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: at(''), roles, handle: listSearches },
  { method: 'POST', path: at('/:id/synonym'), roles, handle: makeSynonym },
  { method: 'DELETE', path: at('/:id'), roles, handle: removeSearch },
];
