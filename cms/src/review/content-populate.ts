import type { ContentField } from './content-fields';

type Populate = Record<string, true | { select: string[] } | { populate: Populate }>;

/** The query engine's `populate` for everything that the fields hold. */
export function contentPopulate(fields: readonly ContentField[]): Populate {
  const populate: Populate = {};
  for (const { name, type, component, relatedName } of fields) {
    if (component) populate[name] = { populate: contentPopulate(component.fields) };
    else if (relatedName !== undefined)
      populate[name] = { select: ['id', 'documentId', relatedName] };
    else if (type === 'media') populate[name] = true;
  }
  return populate;
}
