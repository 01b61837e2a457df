import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAttackWorld, type AttackWorld } from './attack-world.ts';
import { expectNoSecrets, expectRefused } from './expect-refused.ts';

let world: AttackWorld;
beforeAll(async () => {
  world = await createAttackWorld();
});
afterAll(() => world.cms.stop());

const users = () =>
  world.cms.strapi.db
    .query('admin::user')
    .findMany({ orderBy: 'id', populate: { roles: { select: ['code'] } } });

async function roleId(code: string): Promise<number> {
  const role = await world.cms.strapi.db.query('admin::role').findOne({ where: { code } });
  return role.id;
}

describe('hole 5: users and roles', () => {
  test('neither role reads, makes or changes users and roles', async () => {
    const before = await users();
    const superAdmin = await roleId('strapi-super-admin');
    for (const client of [world.representative, world.coordinator]) {
      const own = `/admin/users/${client.userId}`;
      const promotion = { roles: [superAdmin], isActive: true };
      for (const answer of [
        await client.get('/admin/users?pageSize=100'),
        await client.get(`/admin/users/${world.administrator.userId}`),
        await client.get(own),
        await client.post('/admin/users', {
          email: 'uusi@example.fi',
          firstname: 'U',
          ...promotion,
        }),
        await client.put(own, promotion),
        await client.put(`/admin/users/${world.administrator.userId}`, { password: 'Vaihdettu1' }),
        await client.delete(`/admin/users/${world.administrator.userId}`),
        await client.post('/admin/users/batch-delete', { ids: [world.administrator.userId] }),
        await client.get('/admin/roles'),
        await client.get(`/admin/roles/${superAdmin}`),
        await client.get(`/admin/roles/${superAdmin}/permissions`),
        await client.put(`/admin/roles/${superAdmin}/permissions`, { permissions: [] }),
        await client.post('/admin/roles', { name: 'Oma rooli' }),
        await client.get('/admin/permissions'),
        await client.get('/content-manager/collection-types/admin::user'),
        await client.get('/content-manager/collection-types/admin::user/1'),
        await client.get('/content-manager/collection-types/admin::role'),
        await client.get('/content-manager/collection-types/plugin::upload.file'),
        await client.get('/content-manager/collection-types/api::membership.membership'),
        await client.get('/content-manager/collection-types/api::invitation.invitation'),
        await client.get('/content-manager/collection-types/api::mail-message.mail-message'),
        await client.get('/content-manager/collection-types/api::help-report.help-report'),
        await client.get('/content-manager/collection-types/api::help-link.help-link'),
        await client.get(
          '/content-manager/collection-types/api::unanswered-search.unanswered-search',
        ),
        await client.get(
          '/content-manager/collection-types/api::change-log-entry.change-log-entry',
        ),
        await client.get('/content-manager/collection-types/api::outbox-message.outbox-message'),
      ])
        expectRefused(answer, world.secrets);
    }
    expect(await users()).toEqual(before);
  });

  test.each([
    'api::membership.membership',
    'api::invitation.invitation',
    'api::review-request.review-request',
    'api::mail-message.mail-message',
    'api::help-report.help-report',
    'api::help-link.help-link',
    'api::unanswered-search.unanswered-search',
    'admin::user',
    'admin::api-token',
  ])('nothing is written to %s through the content manager', async (uid) => {
    for (const client of [world.representative, world.coordinator]) {
      const values = { user: client.userId, organisation: world.foreign.organisation };
      const path = `/content-manager/collection-types/${uid}`;
      expectRefused(await client.post(path, values), world.hashes);
      expectRefused(await client.put(`${path}/1`, values), world.hashes);
      expectRefused(await client.delete(`${path}/1`), world.hashes);
      expectRefused(await client.put(`/content-manager/single-types/${uid}`, values), world.hashes);
    }
  });
});

describe('one’s own account', () => {
  test.each([
    { roles: [1] },
    { isActive: false },
    { blocked: false },
    { id: 1 },
    { resetPasswordToken: 'x' },
    { registrationToken: 'x' },
    { email: 'toinen@example.fi' },
    { password: 'UusiSalasana1' },
    { password: 'UusiSalasana1', currentPassword: 'vaara' },
    { password: 'lyhyt', currentPassword: 'x' },
    { firstname: { $ne: null } },
  ])('is not changed by %j', async (values) => {
    const before = await users();
    for (const client of [world.representative, world.coordinator])
      expectRefused(await client.put('/admin/users/me', values), world.hashes);
    expect(await users()).toEqual(before);
  });

  test('is seen without its hash, and the name can be changed', async () => {
    const { representative } = world;
    const me = await representative.get('/admin/users/me');
    expect(me.status).toBe(200);
    expect(JSON.stringify(me.body)).not.toMatch(/\$2[aby]\$|assword|Token/);
    const changed = await representative.put('/admin/users/me', { firstname: 'Aino' });
    expect(changed).toMatchObject({ status: 200, body: { data: { firstname: 'Aino' } } });
    expect(JSON.stringify(changed.body)).not.toMatch(/\$2[aby]\$/);
  });

  test('shows one’s own sessions and no others', async () => {
    const { representative, cms, foreign } = world;
    const sessions = await cms.strapi.db
      .query('admin::session')
      .findMany({ where: { userId: String(foreign.representative.userId) } });
    expect(sessions.length).toBeGreaterThan(0);
    const answer = await representative.get('/admin/users/me/sessions');
    expect(answer.status).toBe(200);
    for (const { sessionId } of sessions) {
      expect(JSON.stringify(answer.body)).not.toContain(sessionId);
      await representative.delete(`/admin/users/me/sessions/${sessionId}`);
    }
    expect(await foreign.representative.get('/admin/users/me')).toMatchObject({ status: 200 });
  });

  test('tells of its permissions only whether they are there', async () => {
    const asked = {
      permissions: [
        { action: 'plugin::content-manager.explorer.read', subject: 'api::event.event' },
        { action: 'admin::users.read', subject: null },
        { action: 'plugin::content-manager.explorer.read', subject: 'admin::user' },
      ],
    };
    const answer = await world.representative.post('/admin/permissions/check', asked);
    expect(answer).toMatchObject({ status: 200, body: { data: [true, false, false] } });
    expectNoSecrets(answer, world.secrets);
  });
});
