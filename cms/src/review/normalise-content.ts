import { z } from 'zod';
import type { ContentField, FormContent } from './content-fields';

export const relatedSchema = z.object({ documentId: z.string(), name: z.string() });
export type Related = z.infer<typeof relatedSchema>;

export const storedImageSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  url: z.string(),
  thumbnailUrl: z.string(),
  alternativeText: z.string().nullable(),
});
export type StoredImage = z.infer<typeof storedImageSchema>;

const rowSchema = z.record(z.string(), z.unknown());
const fileSchema = z.object({
  documentId: z.string(),
  name: z.string(),
  url: z.string(),
  alternativeText: z.string().nullish(),
  formats: z
    .object({ thumbnail: z.object({ url: z.string() }).optional() })
    .nullish()
    .catch(null),
});

/**
 * A stored row as plain values that can be compared: without the ids that each version has of its
 * own, relations in a fixed order because the site gives theirs no meaning, instants as ISO 8601.
 */
export function normaliseContent(
  fields: readonly ContentField[],
  row: Readonly<Record<string, unknown>>,
): FormContent {
  return Object.fromEntries(fields.map((field) => [field.name, normalise(field, row[field.name])]));
}

function normalise(field: ContentField, value: unknown): unknown {
  const { component, relatedName } = field;
  if (field.isMany) {
    const items = z.array(rowSchema).parse(value ?? []);
    if (component) return items.map((item) => normaliseContent(component.fields, item));
    return items
      .map((item) => relatedOf(item, relatedName))
      .sort((one, other) => one.name.localeCompare(other.name, 'fi'));
  }
  if (value === undefined || value === null || value === '') return null;
  if (component) return normaliseContent(component.fields, rowSchema.parse(value));
  if (relatedName !== undefined) return relatedOf(rowSchema.parse(value), relatedName);
  if (field.type === 'media') return imageOf(value);
  if (field.type === 'datetime') return z.coerce.date().parse(value).toISOString();
  return value;
}

function relatedOf(row: Record<string, unknown>, name = 'name'): Related {
  return relatedSchema.parse({ documentId: row.documentId, name: row[name] ?? '' });
}

function imageOf(value: unknown): StoredImage {
  const { documentId, name, url, alternativeText, formats } = fileSchema.parse(value);
  return {
    documentId,
    name,
    url,
    thumbnailUrl: formats?.thumbnail?.url ?? url,
    alternativeText: alternativeText ?? null,
  };
}
