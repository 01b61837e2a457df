import type { PageMeta } from '../../view-models/page/page-meta.ts';

/** Properties whose values are addresses. */
const addresses = new Set(['@id', 'url', 'item', 'image', 'logo', 'contentUrl']);

/**
 * What a page and its breadcrumbs say to machines, as JSON-LD. A browser takes it for data, so that
 * a strict content security policy has nothing against it.
 */
export function structuredDataText(
  { breadcrumbs, path, structuredData }: PageMeta,
  heading: string,
  site: URL | undefined,
): string | undefined {
  const crumbs = [...breadcrumbs, { href: path, label: heading }];
  const list = {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: label,
      item: href,
    })),
  };
  const graph = [structuredData, breadcrumbs.length > 0 ? list : undefined].filter(Boolean);
  if (graph.length === 0) return undefined;
  const text = JSON.stringify(
    { '@context': 'https://schema.org', '@graph': graph },
    (key, value: unknown) =>
      addresses.has(key) && typeof value === 'string' && value.startsWith('/')
        ? new URL(value, site).href
        : value,
  );
  // Nothing in it may end the element that it stands in.
  return text.replaceAll('<', '\\u003c');
}
