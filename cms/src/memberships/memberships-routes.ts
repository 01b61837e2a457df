import type { AdminRoute } from '../admin-api/admin-route';
import { getMembers } from './get-members';
import { organisationsWithoutEditor } from './organisations-without-editor';
import { passLeadership } from './pass-leadership';
import { removeMember } from './remove-member';

const coordinators = ['regional-coordinator', 'strapi-super-admin'] as const;
const everybody = ['organisation-representative', ...coordinators] as const;

/** Who edits an organisation; what each may do is judged by their membership (member-rights.ts). */
export const membershipsRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/organisations/:documentId/members',
    roles: everybody,
    handle: getMembers,
  },
  {
    method: 'POST',
    path: '/organisations/:documentId/lead',
    roles: everybody,
    handle: passLeadership,
  },
  {
    method: 'DELETE',
    path: '/organisations/:documentId/members/:userId',
    roles: everybody,
    handle: removeMember,
  },
  {
    method: 'GET',
    path: '/organisations-without-editor',
    roles: coordinators,
    handle: organisationsWithoutEditor,
  },
];
