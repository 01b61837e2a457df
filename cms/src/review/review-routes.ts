import type { AdminRole, AdminRoute } from '../admin-api/admin-route';
import { approveReview } from './approve-review';
import { getEntryReview } from './entry-review';
import { hideEntry } from './hide-entry';
import { queuedReviews } from './queued-reviews';
import { returnReview } from './return-review';
import { getReviewDifference } from './review-difference';
import { findReviews } from './review-row';
import { sendForReview } from './send-for-review';
import { withdrawReview } from './withdraw-review';

const coordinators: AdminRole[] = ['regional-coordinator', 'strapi-super-admin'];
const representatives: AdminRole[] = ['organisation-representative'];
const everyone = [...representatives, ...coordinators];

/** From the representative's button to the coordinator's decision; `:id` is the request's. */
export const reviewRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/reviews',
    roles: coordinators,
    handle: async ({ strapi }) => ({
      reviews: await queuedReviews(strapi, await findReviews(strapi, { state: 'waiting' })),
    }),
  },
  {
    method: 'GET',
    path: '/reviews/of/:contentType/:documentId',
    roles: everyone,
    handle: getEntryReview,
  },
  { method: 'GET', path: '/reviews/:id', roles: coordinators, handle: getReviewDifference },
  { method: 'POST', path: '/reviews', roles: representatives, handle: sendForReview },
  { method: 'POST', path: '/reviews/:id/withdraw', roles: representatives, handle: withdrawReview },
  { method: 'POST', path: '/reviews/:id/approve', roles: coordinators, handle: approveReview },
  { method: 'POST', path: '/reviews/:id/return', roles: coordinators, handle: returnReview },
  { method: 'POST', path: '/hide', roles: coordinators, handle: hideEntry },
];
