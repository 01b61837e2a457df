import { expect, it } from 'vitest';
import { createSitemap, sitemapFiles } from './sitemap.ts';

const site = 'https://esimerkki.fi';

it('names every page that search engines should know', async () => {
  const files = await sitemapFiles(['/', '/jarjestot/kuoro/', '/haku/', '/404.html'], site);
  expect([...files.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(files.get('sitemap-0.xml')?.match(/<loc>[^<]*/g)).toEqual([
    '<loc>https://esimerkki.fi/',
    '<loc>https://esimerkki.fi/jarjestot/kuoro/',
  ]);
  expect(files.get('sitemap-index.xml')).toContain('<loc>https://esimerkki.fi/sitemap-0.xml</loc>');
});

it('is the same in whichever order the pages come', async () => {
  const paths = ['/a/', '/b/', '/c/'];
  expect(await sitemapFiles(paths.toReversed(), site)).toEqual(await sitemapFiles(paths, site));
});

it('takes several files where one has no room', async () => {
  const paths = Array.from({ length: 45_001 }, (_, at) => `/sivu-${at}/`);
  const files = await sitemapFiles(paths, site);
  expect(files.get('sitemap-1.xml')?.match(/<loc>/g)).toHaveLength(1);
  expect(files.get('sitemap-index.xml')).toContain('sitemap-1.xml');
});

it('is made anew when a page comes or goes, and not otherwise', async () => {
  const sitemapOf = createSitemap(site);
  const first = await sitemapOf(['/a/', '/b/']);
  expect(await sitemapOf(['/b/', '/a/'])).toBe(first);
  expect(await sitemapOf(['/a/', '/c/'])).toEqual(await sitemapFiles(['/a/', '/c/'], site));
  expect(await sitemapOf(['/a/'])).toEqual(await sitemapFiles(['/a/'], site));
});
