import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { permissionKey, permissionRows, type PermissionRow } from './permission-rows';
import type { RoleDeclaration } from './role-declaration';
import { roles } from './roles/roles';

const rowsSchema = z.array(
  z.object({
    action: z.string(),
    subject: z.string().nullable(),
    properties: z.object({ fields: z.array(z.string()).optional() }),
    conditions: z.array(z.string()),
  }),
);

/** Strapi makes these at its first boot; their grants reach everybody's content. */
const strapisOwnCodes = ['strapi-editor', 'strapi-author'];

/**
 * Makes the stored roles and permissions equal to src/permissions/roles: what is missing is
 * granted, what is too much is revoked. Reads them back and throws, so that Strapi does not
 * start, when they differ even so.
 */
export async function syncRoles({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  for (const code of strapisOwnCodes) await retireRole(strapi, code);
  for (const role of roles) await syncRole(strapi, role);
}

async function syncRole(strapi: Core.Strapi, role: RoleDeclaration): Promise<void> {
  const { code, name, description } = role;
  const declared = permissionRows(strapi, role.grants);
  const query = strapi.db.query('admin::role');
  const stored = await query.findOne({ where: { code } });
  const { id } = stored
    ? await query.update({ where: { id: stored.id }, data: { name, description } })
    : await query.create({ data: { code, name, description } });
  await strapi.service('admin::role').assignPermissions(id, declared);
  await assertStored(strapi, code, declared);
}

/** Nobody has the role: it goes. Somebody has it: it stays, and allows nothing. */
async function retireRole(strapi: Core.Strapi, code: string): Promise<void> {
  const role = await strapi.db.query('admin::role').findOne({ where: { code } });
  if (!role) return;
  const service = strapi.service('admin::role');
  await service.assignPermissions(role.id, []);
  await assertStored(strapi, code, []);
  if ((await service.getUsersCount(role.id)) === 0) await service.deleteByIds([role.id]);
}

async function assertStored(
  strapi: Core.Strapi,
  code: string,
  declared: readonly PermissionRow[],
): Promise<void> {
  const rows: unknown = await strapi.db
    .query('admin::permission')
    .findMany({ where: { role: { code } } });
  const stored = rowsSchema.parse(rows).map(permissionKey);
  const wanted = declared.map(permissionKey);
  const missing = wanted.filter((key) => !stored.includes(key));
  const excess = stored.filter((key) => !wanted.includes(key));
  if (missing.length === 0 && excess.length === 0 && stored.length === wanted.length) return;
  throw new Error(
    [
      `The permissions of the role ${code} in the database differ from src/permissions/roles, so the CMS does not start.`,
      ...missing.map((key) => `  missing: ${key}`),
      ...excess.map((key) => `  too much: ${key}`),
    ].join('\n'),
  );
}
