import type { SiteFrame } from '../index/site-frame.ts';

/** Whether `areas` (slugs) name every municipality of the region. */
export function isWholeRegion(areas: readonly string[], index: Pick<SiteFrame, 'areas'>): boolean {
  return index.areas
    .filter(({ kind }) => kind === 'municipality')
    .every(({ slug }) => areas.includes(slug));
}
