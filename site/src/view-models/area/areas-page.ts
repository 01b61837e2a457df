import { region } from '@civil-society/shared/region/region';
import { t } from '../../i18n/t.ts';
import { routes } from '../../routes.ts';
import { pageMeta } from '../page/page-meta.ts';
import type { SiteIndex } from '../site-index.ts';
import { areaEntries } from './area-entries.ts';
import { areaMap } from './area-map.ts';

export type AreasPage = ReturnType<typeof areasPage>;

export function areasPage(index: SiteIndex) {
  return {
    meta: pageMeta({
      title: t('areas.title'),
      description: t('areas.description', { genitive: region.genitive }),
      path: routes.areas(),
    }),
    heading: t('areas.title'),
    lead: t('areas.lead', { genitive: region.genitive }),
    areas: areaEntries(index),
    map: areaMap(index),
  };
}
