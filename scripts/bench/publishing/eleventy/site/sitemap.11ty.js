import { site } from './_lib/site.js';

export const data = { permalink: '/sitemap.xml', eleventyExcludeFromCollections: true };

export function render() {
  const paths = [
    ...['/', '/jarjestot/', '/tapahtumat/', '/kunnat/', '/teemat/', '/uutiset/'],
    ...site.pages.map(({ slug }) => `/${slug}/`),
    ...site.organisations.map(({ slug }) => `/jarjestot/${slug}/`),
    ...site.events.map(({ slug }) => `/tapahtumat/${slug}/`),
    ...site.news.map(({ slug }) => `/uutiset/${slug}/`),
    ...site.themes.map(({ slug }) => `/teemat/${slug}/`),
    ...site.areas.flatMap(({ slug }) => [
      `/kunnat/${slug}/`,
      ...site.themes.map((theme) => `/kunnat/${slug}/${theme.slug}/`),
    ]),
  ];
  const urls = paths.map((path) => `<url><loc>${site.origin}${path}</loc></url>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls}</urlset>`;
}
