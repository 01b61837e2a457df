import {
  areaField,
  flagOn,
  themeField,
  wholeRegionValue,
  type FilterData,
} from '../../filter/filter-data.ts';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import type { SiteIndex } from '../site-index.ts';
import { filterFields, nearAreas } from './filter-fields.ts';

/** By what the list of organisations is narrowed down. */
export function organisationFilter(index: SiteIndex): FilterData {
  return {
    fields: filterFields(index),
    flags: [{ name: 'esteeton', label: t('filter.stepFree') }],
    near: nearAreas(index),
    entries: index.organisations().map((organisation) => {
      const { slug, areas, themes, targetGroups, languages, accessibility } = organisation;
      return {
        path: routes.organisation(slug),
        values: {
          [areaField]: isWholeRegion(areas, index) ? [...areas, wholeRegionValue] : areas,
          [themeField]: themes,
          kenelle: targetGroups,
          kieli: languages,
          esteeton: accessibility?.stepFreeAccess ? [flagOn] : [],
        },
      };
    }),
  };
}
