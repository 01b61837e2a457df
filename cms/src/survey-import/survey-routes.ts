import type { AdminRole, AdminRoute } from '../admin-api/admin-route';
import { importSurvey } from './import-survey';
import { previewSurvey } from './preview-survey';
import { surveyPlaces } from './survey-places';

const roles: AdminRole[] = ['regional-coordinator', 'strapi-super-admin'];

/** From a survey's file to the draft of a round; see docs/adr/0030. */
export const surveyRoutes: readonly AdminRoute[] = [
  { method: 'GET', path: '/surveys', roles, handle: surveyPlaces },
  { method: 'POST', path: '/surveys/preview', roles, handle: previewSurvey },
  { method: 'POST', path: '/surveys/import', roles, handle: importSurvey },
];
