import type { Cms } from './cms.ts';
import { demoUsers, type DemoUser } from './demo-users.ts';
import type { Entry } from './entry.ts';
import { makePassword } from './make-password.ts';
import type { ReferenceBook } from './reference-book.ts';

/** A login of the demo. */
export type DemoLogin = Pick<DemoUser, 'name' | 'email'> & { password: string };

/**
 * The demo users, with new random passwords.
 * @param onLogin gets each login
 * @param ownOrganisations slugs of the representative's organisations
 */
export function userEntries(
  cms: Cms,
  references: ReferenceBook,
  ownOrganisations: readonly string[],
  onLogin: (login: DemoLogin) => void,
): Entry[] {
  return demoUsers.map((user) => ({
    name: `user ${user.email}`,
    load: async () => {
      const password = makePassword();
      const id = await createUser(cms, user, password);
      if (user.name === 'representative')
        await joinOrganisations(cms, id, references.all('organisation', ownOrganisations));
      onLogin({ name: user.name, email: user.email, password });
    },
  }));
}

async function createUser(cms: Cms, { role, ...user }: DemoUser, password: string) {
  const found = await cms.db.query('admin::role').findOne({ where: { code: role } });
  if (!found) throw new Error(`the CMS has no role with the code "${role}"`);
  const { email, firstname, lastname } = user;
  const { id } = await cms.service('admin::user').create({
    email,
    firstname,
    lastname,
    password,
    isActive: true,
    preferedLanguage: 'fi',
    roles: [found.id],
  });
  return id;
}

async function joinOrganisations(cms: Cms, user: number, organisations: readonly string[]) {
  for (const organisation of organisations)
    await cms
      .documents('api::membership.membership')
      .create({ data: { user, organisation, isLead: true } });
}
