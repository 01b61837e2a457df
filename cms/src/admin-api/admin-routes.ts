import { changeLogRoutes } from '../change-log/change-log-routes';
import { helpQueueRoutes } from '../help-queue/help-queue-routes';
import { helpOverviewRoutes } from '../help-overview/help-overview-routes';
import { invitationsRoutes } from '../invitations/invitations-routes';
import { membershipsRoutes } from '../memberships/memberships-routes';
import { reviewRoutes } from '../review/review-routes';
import { startPageRoutes } from '../start-page/start-page-routes';
import { surveyRoutes } from '../survey-import/survey-routes';
import { unansweredSearchesRoutes } from '../unanswered-searches/unanswered-searches-routes';
import type { AdminRoute } from './admin-route';

/** Every route of our own for the admin; each feature declares its own list. */
export const adminRoutes: readonly AdminRoute[] = [
  ...changeLogRoutes,
  ...helpQueueRoutes,
  ...helpOverviewRoutes,
  ...invitationsRoutes,
  ...membershipsRoutes,
  ...reviewRoutes,
  ...startPageRoutes,
  ...surveyRoutes,
  ...unansweredSearchesRoutes,
];
