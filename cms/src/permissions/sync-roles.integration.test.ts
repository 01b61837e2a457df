import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestStrapi, type TestStrapi } from '../../tests/start-test-strapi';
import { eventUid } from '../content-type-uids';
import { permissionRows } from './permission-rows';
import { removeDefaultTokens } from './remove-default-tokens';
import { roles } from './roles/roles';
import { syncRoles } from './sync-roles';

let cms: TestStrapi;
beforeAll(async () => {
  cms = await startTestStrapi();
});
afterAll(() => cms.stop());

const permissions = () => cms.strapi.db.query('admin::permission');
const ofRepresentative = { role: { code: 'organisation-representative' } };
const conditionless = { ...ofRepresentative, action: 'plugin::content-manager.explorer.read' };

test('a new installation has our roles and the administrator’s, and none of Strapi’s examples', async () => {
  const stored = await cms.strapi.db.query('admin::role').findMany({ select: ['code'] });
  expect(stored.map(({ code }) => code).sort()).toEqual([
    'organisation-representative',
    'regional-coordinator',
    'strapi-super-admin',
  ]);
});

test('what was granted by hand is revoked, what was revoked is granted, conditions come back', async () => {
  const declared = await permissions().findMany({ where: ofRepresentative });
  const role = await cms.strapi.db
    .query('admin::role')
    .findOne({ where: { code: 'organisation-representative' } });
  await permissions().create({
    data: { action: 'admin::users.update', role: role.id, properties: {}, conditions: [] },
  });
  await permissions().delete({ where: { id: declared[0].id } });
  const read = await permissions().findMany({ where: { ...conditionless, subject: eventUid } });
  await permissions().update({ where: { id: read[0].id }, data: { conditions: [] } });

  await syncRoles({ strapi: cms.strapi });

  const rows = await permissions().findMany({ where: ofRepresentative });
  const facts = (row: { action: string; subject: string; conditions: string[] }) =>
    `${row.action} ${row.subject} ${row.conditions}`;
  expect(rows.map(facts).sort()).toEqual(declared.map(facts).sort());
});

test('a second run writes nothing', async () => {
  const ids = async () => (await permissions().findMany({ select: ['id'] })).map(({ id }) => id);
  const before = await ids();
  await syncRoles({ strapi: cms.strapi });
  expect(await ids()).toEqual(before);
});

test('a role of Strapi’s that somebody has stays, without a single permission', async () => {
  const role = await cms.strapi.db.query('admin::role').create({
    data: { code: 'strapi-editor', name: 'Editor' },
  });
  await permissions().create({
    data: { action: 'plugin::upload.read', role: role.id, properties: {}, conditions: [] },
  });
  await cms.strapi.service('admin::user').create({
    email: 'editori@example.fi',
    firstname: 'Eeva',
    isActive: true,
    roles: [role.id],
  });
  await syncRoles({ strapi: cms.strapi });
  expect(await permissions().count({ where: { role: { code: 'strapi-editor' } } })).toBe(0);
});

test('a condition or an action that is not registered is refused, not dropped', () => {
  const action = 'plugin::content-manager.explorer.delete';
  expect(() =>
    permissionRows(cms.strapi, [{ action, subject: eventUid, condition: 'api::no-such' }]),
  ).toThrow(/api::no-such .* is not registered/);
  expect(() => permissionRows(cms.strapi, [{ action: 'no::such' }])).toThrow(/no::such/);
  expect(() =>
    permissionRows(cms.strapi, [{ action, subject: eventUid, fields: ['nimi'] }]),
  ).toThrow(/no field nimi/);
});

test('no role of ours reaches users, roles, tokens or settings, or what only the system writes', () => {
  for (const { grants } of roles) {
    const rows = permissionRows(cms.strapi, grants);
    expect(rows.filter(({ action }) => /^admin::|settings|configure/.test(action))).toEqual([]);
    for (const { action, properties } of rows) {
      const withheld = action.endsWith('explorer.read')
        ? /ownerKey|memberships/
        : /ownerKey|memberships|hidden/;
      expect((properties.fields ?? []).filter((field) => withheld.test(field))).toEqual([]);
    }
  }
});

test('Strapi’s default API tokens are gone, the site’s stays', async () => {
  const tokens = () => cms.strapi.db.query('admin::api-token').findMany({ select: ['name'] });
  expect(await tokens()).toHaveLength(1);
  await removeDefaultTokens({ strapi: cms.strapi });
  expect(await tokens()).toHaveLength(1);
});
