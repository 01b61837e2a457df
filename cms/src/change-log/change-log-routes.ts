import { z } from 'zod';
import type { AdminRoute } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { findChanges } from './find-changes';

const roles = ['regional-coordinator', 'strapi-super-admin'] as const;
const querySchema = z.object({
  limit: z.coerce.number('Anna luku.').int().min(1).max(100).default(10),
  before: z.coerce.number('Anna luku.').int().positive().optional(),
});
const entrySchema = z.object({ contentType: z.string(), documentId: z.string() });

/** Reading the change log; nobody writes it. */
export const changeLogRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/changes',
    roles,
    handle: ({ strapi, query }) => findChanges(strapi, parseInput(querySchema, query)),
  },
  {
    method: 'GET',
    path: '/changes/:contentType/:documentId',
    roles,
    handle: ({ strapi, params, query }) =>
      findChanges(strapi, {
        entry: parseInput(entrySchema, params),
        ...parseInput(querySchema, query),
      }),
  },
];
