import { routes } from '../../routes.ts';
import type { Link } from '../page/link.ts';
import type { SiteIndex } from '../site-index.ts';
import { valuesOf } from '../values-of.ts';

export function areaLinks(slugs: readonly string[], index: SiteIndex): Link[] {
  return valuesOf(index.areaBySlug, slugs).map(({ slug, name }) => ({
    href: routes.area(slug),
    label: name,
  }));
}
