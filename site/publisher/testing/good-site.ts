/** The least that the gates let through, with one organisation and one event. */
export const goodSite: Record<string, string> = {
  'index.html':
    '<link rel="stylesheet" href="/_astro/a.css"><a href="/haku/?q=a#b">Haku</a><a href="/jarjestot/aallokko-ry/">A</a>',
  '404.html': '<a href="/">Etusivulle</a>',
  'haku/index.html': '<h1>Haku</h1>',
  'jarjestot/aallokko-ry/index.html': '<h1>Aallokko</h1>',
  'tapahtumat/iltakahvit/index.html': '<h1>Iltakahvit</h1>',
  'sitemap-index.xml': '<sitemapindex/>',
  '_astro/a.css': 'a{}',
  'pagefind/pagefind.js': '//',
  'pagefind/pagefind-entry.json': '{"languages":{"fi":{"page_count":2}}}',
};
