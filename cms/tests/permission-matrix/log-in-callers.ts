import { AdminClient } from '../admin-client.ts';
import type { TestStrapi } from '../start-test-strapi.ts';
import type { Caller } from './caller.ts';

/** Somebody of each role; organisations come with the entries. */
export async function logInCallers(
  cms: TestStrapi,
): Promise<Readonly<Record<Caller, AdminClient>>> {
  const representative = await cms.adminLogin({ role: 'organisation-representative' });
  return {
    Anonymous: new AdminClient(cms.url, undefined, 0),
    Representative: representative,
    // The same person: what differs is the coordinator's setting.
    'Representative who may publish': representative,
    'Representative without an organisation': await cms.adminLogin({
      role: 'organisation-representative',
    }),
    Coordinator: await cms.adminLogin({ role: 'regional-coordinator' }),
    Administrator: await cms.adminLogin({ role: 'strapi-super-admin' }),
  };
}
