import type { SiteIndex } from '../site-index.ts';

/** How many organisations work in an area, with a theme where one is given (slugs). */
export function countOrganisations(index: SiteIndex, area: string, theme?: string): number {
  return index.organisations.filter(
    ({ areas, themes }) => areas.includes(area) && (theme === undefined || themes.includes(theme)),
  ).length;
}
