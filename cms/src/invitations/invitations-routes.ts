import type { AdminRoute } from '../admin-api/admin-route';
import { inviteEditor } from './invite-editor';
import { sendAgain } from './send-again';
import { withdrawInvitation } from './withdraw-invitation';

const roles = ['regional-coordinator', 'strapi-super-admin'] as const;

/** Inviting editors; what the invited person opens is a page of its own (page/). */
export const invitationsRoutes: readonly AdminRoute[] = [
  {
    method: 'POST',
    path: '/organisations/:documentId/invitations',
    roles,
    handle: inviteEditor,
  },
  { method: 'POST', path: '/invitations/:documentId/send-again', roles, handle: sendAgain },
  { method: 'DELETE', path: '/invitations/:documentId', roles, handle: withdrawInvitation },
];
