import type { AdminRole } from '../../src/admin-api/admin-route';

/** Who asks: the columns of the matrix. */
export const callers = [
  'Anonymous',
  'Representative',
  'Representative who may publish',
  'Representative without an organisation',
  'Coordinator',
  'Administrator',
] as const;

export type Caller = (typeof callers)[number];

/** The caller's role; undefined without a login. */
export function roleOf(caller: Caller): AdminRole | undefined {
  switch (caller) {
    case 'Anonymous':
      return undefined;
    case 'Coordinator':
      return 'regional-coordinator';
    case 'Administrator':
      return 'strapi-super-admin';
    default:
      return 'organisation-representative';
  }
}

export function hasOrganisation(caller: Caller): boolean {
  return caller === 'Representative' || mayPublish(caller);
}

/** Whether the coordinator's setting is on while this caller asks. */
export function mayPublish(caller: Caller): boolean {
  return caller === 'Representative who may publish';
}
