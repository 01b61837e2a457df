import { z } from 'zod';
import { contentTypeForms } from './declared/content-type-forms';
import type { Form } from './form';

const metadataSchema = z.object({
  edit: z.record(z.string(), z.unknown()),
  list: z.record(z.string(), z.unknown()),
});

/** How Strapi stores the view of a content type or a component. */
export const viewConfigurationSchema = z.object({
  settings: z.record(z.string(), z.unknown()),
  metadatas: z.record(z.string(), metadataSchema),
  layouts: z.object({
    list: z.array(z.string()),
    edit: z.array(z.array(z.object({ name: z.string(), size: z.number() }))),
  }),
});

export type ViewConfiguration = z.infer<typeof viewConfigurationSchema>;
export type Attributes = Readonly<Record<string, { type: string; target?: string | undefined }>>;

const gridWidth = 12;
/** What Strapi itself keeps of every entry. */
const systemFields: Form['fields'] = {
  createdAt: { label: 'Luotu' },
  updatedAt: { label: 'Muokattu' },
  createdBy: { label: 'Luonut' },
  updatedBy: { label: 'Muokannut' },
};
const mainFields: ReadonlyMap<string, string> = new Map(
  Object.entries(contentTypeForms).map(([uid, form]) => [uid, form.mainField]),
);

/**
 * The stored view changed into the declared form; what the form says nothing about stays.
 * @throws Error naming a field of the form that the model does not have
 */
export function viewConfiguration(
  uid: string,
  form: Form,
  attributes: Attributes,
  stored: ViewConfiguration,
): ViewConfiguration {
  const known = new Set([...Object.keys(attributes), ...Object.keys(stored.metadatas)]);
  const named = [...form.rows.flat(), ...Object.keys(form.fields), ...(form.columns ?? [])];
  const unknown = named.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`${uid} has no field ${unknown.join(', ')}: mend src/forms/declared.`);
  return {
    settings: {
      ...stored.settings,
      mainField: form.mainField,
      ...(form.sort ? { defaultSortBy: form.sort.by, defaultSortOrder: form.sort.order } : {}),
    },
    metadatas: Object.fromEntries(
      Object.entries(stored.metadatas).map(([name, metadata]) => [
        name,
        fieldMetadata(metadata, form.fields[name] ?? systemFields[name], attributes[name]?.target),
      ]),
    ),
    layouts: {
      list: [...(form.columns ?? stored.layouts.list)],
      edit: form.rows.map((row) => row.map((name) => ({ name, size: gridWidth / row.length }))),
    },
  };
}

function fieldMetadata(
  { edit, list }: ViewConfiguration['metadatas'][string],
  field: Form['fields'][string] | undefined,
  target: string | undefined,
): ViewConfiguration['metadatas'][string] {
  const mainField = target === undefined ? undefined : mainFields.get(target);
  const related = mainField === undefined ? {} : { mainField };
  if (!field) return { edit: { ...edit, ...related }, list: { ...list, ...related } };
  const { label, help = '', placeholder = '' } = field;
  return {
    edit: { ...edit, label, description: help, placeholder, ...related },
    list: { ...list, label, ...related },
  };
}
