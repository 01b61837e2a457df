import { areaDescriptions } from '../content/area-descriptions.ts';
import { languages } from '../content/languages.ts';
import { targetGroups } from '../content/target-groups.ts';
import { themes } from '../content/themes.ts';
import type { Cms } from './cms.ts';
import type { Entry } from './entry.ts';
import type { ReferenceBook } from './reference-book.ts';

/** Themes, target groups and languages. */
export function taxonomyEntries(cms: Cms, references: ReferenceBook): Entry[] {
  const taxonomies = [
    ...themes.map((data) => ({ kind: 'theme' as const, key: data.slug, data })),
    ...targetGroups.map((data) => ({ kind: 'target-group' as const, key: data.slug, data })),
    ...languages.map((data) => ({ kind: 'language' as const, key: data.code, data })),
  ];
  return taxonomies.map(({ kind, key, data }) => ({
    name: `${kind} ${key}`,
    load: async () => {
      const { documentId } = await cms.documents(`api::${kind}.${kind}`).create({ data });
      references.add(kind, key, documentId);
    },
  }));
}

/**
 * Texts about the areas, which the CMS itself makes from the region's configuration. An area of
 * another region has no demo text and stays as it is.
 */
export async function areaEntries(cms: Cms, references: ReferenceBook): Promise<Entry[]> {
  const texts = new Map(Object.entries(areaDescriptions));
  const areas = await cms.documents('api::area.area').findMany({ fields: ['slug'] });
  return areas.map(({ documentId, slug = '' }) => ({
    name: `area ${slug}`,
    load: async () => {
      references.add('area', slug, documentId);
      const data = texts.get(slug);
      if (data) await cms.documents('api::area.area').update({ documentId, data });
    },
  }));
}
