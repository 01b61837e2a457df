import type { SiteContent } from '@civil-society/shared/content/site-content';
import { region } from '@civil-society/shared/region/region';
import { areaDescriptions } from '../../../demo-content/content/area-descriptions.ts';
import { languages } from '../../../demo-content/content/languages.ts';
import { targetGroups } from '../../../demo-content/content/target-groups.ts';
import { themes } from '../../../demo-content/content/themes.ts';
import { themeSchema } from '@civil-society/shared/theme/theme';

type Vocabulary = Pick<SiteContent, 'areas' | 'themes' | 'targetGroups' | 'languages'>;
type Area = SiteContent['areas'][number];

/** What organisations and events are found by: the region's real areas and the demo's themes. */
export type Terms = Vocabulary & {
  municipalities: [Area, ...Area[]];
  areaSlugs: string[];
  themeSlugs: string[];
  targetGroupSlugs: string[];
  languageCodes: string[];
};

/** @throws Error when the region has no municipality */
export function benchTerms(): Terms {
  const descriptions = new Map(Object.entries(areaDescriptions));
  const areas = region.areas.map((area) => ({
    ...area,
    ...descriptions.get(area.slug),
    documentId: `area-${area.slug}`,
  }));
  const [first, ...others] = areas.filter(({ kind }) => kind === 'municipality');
  if (first === undefined) throw new Error('The region has no municipality.');
  const withId = <Term extends object>(type: string, list: readonly Term[]) =>
    list.map((term, index) => ({ ...term, documentId: `${type}-${index}` }));
  return {
    areas,
    themes: withId('theme', themes).map((theme) => themeSchema.parse(theme)),
    targetGroups: withId('target-group', targetGroups),
    languages: withId('language', languages),
    municipalities: [first, ...others],
    areaSlugs: areas.map(({ slug }) => slug),
    themeSlugs: themes.map(({ slug }) => slug),
    targetGroupSlugs: targetGroups.map(({ slug }) => slug),
    languageCodes: languages.map(({ code }) => code),
  };
}
