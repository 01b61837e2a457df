import type { Core, UID } from '@strapi/strapi';
import { componentForms } from '../forms/declared/component-forms';
import type { Form } from '../forms/form';

/** A field that is published, in the words of its form. */
export type ContentField = {
  name: string;
  label: string;
  type: string;
  /** Whether it holds several relations or components. */
  isMany: boolean;
  /** The attribute by which a relation's target is known. */
  relatedName?: string;
  /** Of a component: the fields inside, and which of them tells items apart. */
  component?: { mainField: string; fields: ContentField[] };
};

/** Values by attribute, as normalise-content.ts leaves them. */
export type FormContent = Readonly<Record<string, unknown>>;

/** Written by the service itself, and never published. */
const systemFields = ['hiddenReason', 'hiddenAt', 'ownerKey'];

/**
 * The fields of a form in its order, components with theirs.
 * @throws Error where a form is not declared, or names a field that the model does not have
 */
export function contentFields(
  strapi: Core.Strapi,
  uid: UID.ContentType | UID.Component,
  form: Form,
): ContentField[] {
  const { attributes } = strapi.getModel(uid);
  return form.rows
    .flat()
    .filter((name) => !systemFields.includes(name))
    .map((name) => {
      const attribute = attributes[name];
      if (attribute === undefined)
        throw new Error(`${uid} has no field ${name}: mend src/forms/declared.`);
      const base = { name, label: form.fields[name]?.label ?? name, type: attribute.type };
      if (attribute.type === 'component')
        return {
          ...base,
          isMany: attribute.repeatable === true,
          component: componentOf(strapi, attribute.component),
        };
      if (attribute.type !== 'relation' || !('target' in attribute))
        return { ...base, isMany: false };
      const hasTitle = 'title' in strapi.contentType(attribute.target).attributes;
      return {
        ...base,
        isMany: attribute.relation.endsWith('ToMany'),
        relatedName: hasTitle ? 'title' : 'name',
      };
    });
}

function componentOf(strapi: Core.Strapi, uid: UID.Component) {
  const form = componentForms.get(uid);
  if (form === undefined) throw new Error(`${uid} has no form: add it to src/forms/declared.`);
  return { mainField: form.mainField, fields: contentFields(strapi, uid, form) };
}
