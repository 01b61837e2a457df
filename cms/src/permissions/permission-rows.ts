import type { Core } from '@strapi/strapi';
import { permissionFields } from './permission-fields';
import type { Grant } from './role-declaration';

/** A permission as Strapi stores it. */
export type PermissionRow = {
  action: string;
  subject: string | null;
  properties: { fields?: string[] };
  conditions: string[];
};

/**
 * The rows that grants become.
 * @throws Error where a grant names an action or a condition that is not registered: Strapi would
 *   drop the condition silently and leave the permission without any
 */
export function permissionRows(strapi: Core.Strapi, grants: readonly Grant[]): PermissionRow[] {
  const { actionProvider, conditionProvider } = strapi.service('admin::permission');
  return grants.map(({ action, subject, fields, condition }) => {
    if (!actionProvider.has(action))
      throw new Error(`There is no action ${action}: mend src/permissions/roles.`);
    if (condition !== undefined && !conditionProvider.has(condition))
      throw new Error(
        `The condition ${condition} of ${action} is not registered: register it in bootstrap() before the roles are synchronised, or mend src/permissions/roles.`,
      );
    return {
      action,
      subject: subject ?? null,
      properties:
        subject && fields ? { fields: permissionFields(strapi, subject, action, fields) } : {},
      conditions: condition === undefined ? [] : [condition],
    };
  });
}

/** The same text for the same permission, whatever the order of its fields. */
export function permissionKey({ action, subject, properties, conditions }: PermissionRow): string {
  const fields = [...(properties.fields ?? [])].sort().join(' ');
  return [action, subject ?? '-', fields, [...conditions].sort().join(' ')].join(' | ');
}
