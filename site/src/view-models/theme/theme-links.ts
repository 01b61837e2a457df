import { routes } from '../../routes.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';
import type { Link } from '../page/link.ts';

export function themeLinks(slugs: readonly string[], index: SiteIndex): Link[] {
  return valuesOf(index.themeBySlug, slugs).map(({ slug, name }) => ({
    href: routes.theme(slug),
    label: name,
  }));
}
