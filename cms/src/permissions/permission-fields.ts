import type { Core, UID } from '@strapi/strapi';
import type { Grant } from './role-declaration';

/** Attributes that only the system writes, and the administrator's alone to see. */
const systemAttributes = [
  'ownerKey',
  'memberships',
  'sectionKey',
  'organisationKey',
  'surveyMapping',
];
/** Attributes that only our own endpoints write: why something was hidden, and a survey's figures. */
const readOnlyAttributes = ['hiddenReason', 'hiddenAt', 'figures'];
const readAction = 'plugin::content-manager.explorer.read';

/**
 * The paths that Strapi stores for a grant's fields, components down to their last attribute, in
 * the content type's order. Whatever a role declares, no editor writes what is the system's.
 * @throws Error naming a declared field that the content type does not have
 */
export function permissionFields(
  strapi: Core.Strapi,
  subject: UID.ContentType,
  action: string,
  fields: NonNullable<Grant['fields']>,
): string[] {
  const paths: string[] = strapi
    .service('admin::content-type')
    .getNestedFields(strapi.contentType(subject), { components: strapi.components });
  const names = new Set(paths.map(attributeOf));
  const declared = fields === 'all' ? [...names] : fields;
  const unknown = declared.filter((field) => !names.has(field));
  if (unknown.length > 0)
    throw new Error(`${subject} has no field ${unknown.join(', ')}: mend src/permissions/roles.`);
  const withheld = [...systemAttributes, ...(action === readAction ? [] : readOnlyAttributes)];
  return paths.filter((path) => {
    const attribute = attributeOf(path);
    return declared.includes(attribute) && !withheld.includes(attribute);
  });
}

function attributeOf(path: string): string {
  return path.split('.')[0] ?? path;
}
