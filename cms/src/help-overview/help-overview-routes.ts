import { helpSectionStates } from '@civil-society/shared/help/help-section';
import { z } from 'zod';
import type { AdminRole, AdminRoute } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { changeState } from './change-state';
import { getHelpOverview } from './get-help-overview';
import { listSections } from './read-section';

const coordinators: readonly AdminRole[] = ['regional-coordinator', 'strapi-super-admin'];
const sectionSchema = z.object({ documentId: z.string().min(1) });
const stateSchema = z.enum(helpSectionStates, { error: 'Tuntematon tila.' });
const moveSchema = z.object({ from: stateSchema, to: stateSchema, version: z.string() });

/** The coordinator's screen of a help section. */
export const helpOverviewRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/help-sections',
    roles: coordinators,
    handle: async ({ strapi }) => ({
      sections: (await listSections(strapi)).map(({ documentId, name, state, isPublished }) => ({
        ...{ documentId, name, state, isPublished },
      })),
    }),
  },
  {
    method: 'GET',
    path: '/help-sections/:documentId',
    roles: coordinators,
    handle({ strapi, params }) {
      const { documentId } = parseInput(sectionSchema, params);
      return getHelpOverview(strapi, documentId, new Date());
    },
  },
  {
    method: 'POST',
    path: '/help-sections/:documentId/state',
    roles: coordinators,
    async handle({ strapi, params, body }) {
      const { documentId } = parseInput(sectionSchema, params);
      const move = parseInput(moveSchema, body);
      return { state: await changeState(strapi, { documentId, ...move }, new Date()) };
    },
  },
];
