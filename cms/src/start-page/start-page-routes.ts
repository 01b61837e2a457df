import { errors } from '@strapi/utils';
import { z } from 'zod';
import type { AdminRole, AdminRoute } from '../admin-api/admin-route';
import { parseInput } from '../admin-api/parse-input';
import { editorialUids } from '../content-type-uids';
import { ownerKeysOf } from '../memberships/owner-keys-of';
import { isLimitedToOwn } from '../permissions/is-limited-to-own';
import { assertReadable } from './assert-readable';
import { fetchPublication } from '../public-site/fetch-publication';
import { fetchSiteStatus } from '../public-site/fetch-site-status';
import { getCoordinatorPage } from './get-coordinator-page';
import { getOwnEvents } from './get-own-events';
import { getOwnOrganisations } from './get-own-organisations';

import { verifyOrganisation } from './verify-organisation';

const everyone: readonly AdminRole[] = [
  'organisation-representative',
  'regional-coordinator',
  'strapi-super-admin',
];
const organisationSchema = z.object({ documentId: z.string().min(1) });
const entrySchema = z.object({
  contentType: z.enum(editorialUids, { error: 'Tuntematon sisältö.' }),
  documentId: z.string().min(1),
});

/** What the start page and the panel beside a form show. */
export const startPageRoutes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/start-page',
    roles: everyone,
    async handle({ strapi, user }) {
      const now = new Date();
      if (!isLimitedToOwn(user)) return getCoordinatorPage(strapi, now);
      const keys = await ownerKeysOf(strapi, user.id);
      return {
        role: 'representative',
        organisations: await getOwnOrganisations(strapi, keys, now),
        events: await getOwnEvents(strapi, keys, now),
      };
    },
  },
  {
    method: 'GET',
    path: '/site-status',
    roles: everyone,
    handle: ({ strapi, user }) => fetchSiteStatus(strapi, { withDetails: !isLimitedToOwn(user) }),
  },
  {
    method: 'GET',
    path: '/publication/:contentType/:documentId',
    roles: everyone,
    async handle({ strapi, user, params }) {
      const { contentType, documentId } = parseInput(entrySchema, params);
      await assertReadable(strapi, user, contentType, documentId);
      return fetchPublication(strapi, contentType, documentId);
    },
  },
  {
    method: 'POST',
    path: '/organisations/:documentId/verified',
    roles: everyone,
    async handle({ strapi, user, params }) {
      const { documentId } = parseInput(organisationSchema, params);
      if (isLimitedToOwn(user) && !(await ownerKeysOf(strapi, user.id)).includes(documentId))
        throw new errors.ForbiddenError('Voit merkitä tarkistetuiksi vain oman järjestösi tiedot.');
      return { lastVerified: await verifyOrganisation(strapi, documentId, new Date()) };
    },
  },
];
