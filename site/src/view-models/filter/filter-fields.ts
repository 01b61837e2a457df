import { region } from '@civil-society/shared/region/region';
import {
  areaField,
  themeField,
  type FilterData,
  type FilterField,
} from '../../filter/filter-data.ts';
import { t } from '../../i18n/t.ts';
import { nearestAreas } from '../area/nearest-areas.ts';
import type { SiteFrame } from '../index/site-frame.ts';

/** The choices that every list has. */
export function filterFields(frame: SiteFrame): FilterField[] {
  const { areas, themes, targetGroupNames, languageNames } = frame;
  const named = ({ slug, name }: { slug: string; name: string }): [string, string] => [slug, name];
  return [
    {
      name: areaField,
      label: t('search.area'),
      any: t('search.anyArea', { region: region.name }),
      values: areas.map(named),
    },
    {
      name: themeField,
      label: t('search.theme'),
      any: t('search.anyTheme'),
      values: themes.map(named),
    },
    {
      name: 'kenelle',
      label: t('organisation.targetGroups'),
      any: t('filter.anyone'),
      values: [...targetGroupNames],
    },
    {
      name: 'kieli',
      label: t('organisation.languages'),
      any: t('filter.anyLanguage'),
      values: [...languageNames],
    },
  ];
}

const mostNear = 12;

/** The nearest areas of each. */
export function nearAreas({ areas }: SiteFrame): FilterData['near'] {
  return Object.fromEntries(
    areas.map((area) => [
      area.slug,
      nearestAreas(area, areas)
        .slice(0, mostNear)
        .map(({ slug }) => slug),
    ]),
  );
}
