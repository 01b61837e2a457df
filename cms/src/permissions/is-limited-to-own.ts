import type { RequestUser } from './request-user';
import { roles } from './roles/roles';

const wholeServiceCodes = [
  'strapi-super-admin',
  ...roles.filter(({ scope }) => scope === 'whole-service').map(({ code }) => code),
];

/** Whether a user may write only what belongs to their own organisations. */
export function isLimitedToOwn(user: RequestUser): boolean {
  return !user.roles.some(({ code }) => wholeServiceCodes.includes(code));
}
