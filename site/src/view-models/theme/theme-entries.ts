import type { ThemeIcon } from '@civil-society/shared/theme/theme';
import { tCount } from '../../i18n/t-count.ts';
import { routes } from '../../routes.ts';
import type { CountedLink } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';

export type ThemeEntry = CountedLink & { icon: ThemeIcon; description: string | undefined };

/** All themes with their numbers of organisations, in one area (slug) where one is given. */
export function themeEntries(index: SiteIndex, area?: string): ThemeEntry[] {
  return index.themes.map(({ slug, name, icon, description }) => {
    const count = index.countOrganisations({ theme: slug, area });
    return {
      href: area === undefined ? routes.theme(slug) : routes.areaTheme(area, slug),
      label: name,
      count,
      countText: tCount('organisations', count),
      icon,
      description,
    };
  });
}
