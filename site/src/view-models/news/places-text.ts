import { t } from '../../i18n/t.ts';
import { isWholeRegion } from '../area/is-whole-region.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';

const mostNames = 3;

/** Where a text is about, an untold place being the whole region: "Kuopio, Nilsiä", "Koko maakunta", "Iisalmi, Kiuruvesi, Vieremä …" */
export function placesText(areas: readonly string[], index: SiteIndex): string {
  if (areas.length === 0 || isWholeRegion(areas, index)) return t('news.wholeRegion');
  const names = valuesOf(index.areaBySlug, areas).map(({ name }) => name);
  return names.slice(0, mostNames).join(', ') + (names.length > mostNames ? ' …' : '');
}
