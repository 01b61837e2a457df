import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { requestUser } from '../permissions/request-user';
import type { Problem, UserAbility } from './guarded-request';
import { judgeRequest } from './judge-request';
import { isPublicRoute } from './routes/public-routes';
import { vainRoutes } from './routes/vain-routes';

/** What a policy gets of a request; its query and body have been parsed. */
export type PolicyContext = {
  params: Readonly<Record<string, string>>;
  request: { query: unknown; body?: unknown; files?: unknown };
  state: { userAbility: UserAbility };
};

/**
 * Judges a request to one of Strapi's own admin routes: the super administrator passes, an
 * editor's request passes when src/admin-guard/routes allows it, and without a login there is only
 * the way in.
 * @throws PolicyError (403; of a plain ForbiddenError Strapi would drop the message), written to the log
 */
export async function guardRequest(
  strapi: Core.Strapi,
  key: string,
  context: PolicyContext,
): Promise<true> {
  const problem = await problemOf(strapi, key, context);
  if (problem === undefined) return true;
  if (!vainRoutes.includes(key)) strapi.log.warn(`Refused ${key}: ${problem}`);
  throw new errors.PolicyError('Sinulla ei ole oikeutta tähän toimintoon.');
}

async function problemOf(
  strapi: Core.Strapi,
  key: string,
  context: PolicyContext,
): Promise<Problem> {
  if (isPublicRoute(key)) return undefined;
  const user = requestUser(strapi);
  if (!user) return 'not logged in';
  if (user.roles.some(({ code }) => code === 'strapi-super-admin')) return undefined;
  const { params, request, state } = context;
  const { query, body, files } = request;
  const ability = state.userAbility;
  return judgeRequest(key, { strapi, user, ability, params, query, body, files });
}
