import type { AdminRoute } from '../admin-api/admin-route';
import { approveProposal, rejectProposal } from './decide-proposal';
import { publishReport, rejectReport } from './decide-report';
import { getHelpQueue } from './get-help-queue';

const roles = ['regional-coordinator', 'strapi-super-admin'] as const;
const at = (path: string) => `/help-queue${path}`;

/** What the public reported or proposed, and the coordinator's decisions (help-queue-answers.ts). */
export const helpQueueRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: at(''), roles, handle: getHelpQueue },
  { method: 'POST', path: at('/reports/:id/publish'), roles, handle: publishReport },
  { method: 'POST', path: at('/reports/:id/reject'), roles, handle: rejectReport },
  { method: 'POST', path: at('/proposals/:id/approve'), roles, handle: approveProposal },
  { method: 'POST', path: at('/proposals/:id/reject'), roles, handle: rejectProposal },
];
