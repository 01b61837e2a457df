import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFromCms } from '../../src/cms/content-from-cms.ts';
import { cmsContent, cmsOrganisation } from '../../src/cms/testing/cms-entries.ts';
import { goodSite } from '../testing/good-site.ts';
import { draftOf } from '../testing/draft-of.ts';
import { createSiteGate } from './site-gate.ts';
import { defaultLimits, type ReleaseLimits } from './release-limits.ts';

let siteFolder: string;
beforeEach(async () => {
  siteFolder = await mkdtemp(join(tmpdir(), 'check-'));
});
afterEach(() => rm(siteFolder, { recursive: true }));

async function check(
  changes: Record<string, string> = {},
  limits: Partial<ReleaseLimits> = {},
  cms = cmsContent(),
): Promise<string[]> {
  const draft = await draftOf(siteFolder, { ...goodSite, ...changes });
  return createSiteGate('https://sivusto.example').check({
    draft,
    content: contentFromCms(cms).content,
    live: undefined,
    limits: { ...defaultLimits, ...limits },
  });
}

it('is content with a whole site', async () => {
  expect(await check()).toEqual([]);
});

it('names everything that is missing', async () => {
  const lacking = check({
    'index.html': '',
    'haku/index.html': '',
    'sitemap-index.xml': '',
    '_astro/a.css': '',
    'pagefind/pagefind-entry.json': '{"languages":{}}',
  });
  await expect(lacking).rejects.toThrow(
    'The built site lacks index.html, haku/index.html, sitemap-index.xml, a stylesheet (_astro/*.css), pages in the search index (data-pagefind-body).',
  );
});

describe('links', () => {
  const page = (html: string) => ({ 'jarjestot/aallokko-ry/index.html': html });

  it.each([
    ['a dead link', '<a href="/jarjestot/poissa/">', '/jarjestot/poissa/'],
    ['a link without its slash', '<a href="/haku">', '/haku'],
    [
      'a full address of our own',
      '<a href="https://sivusto.example/x/">',
      'https://sivusto.example/x/',
    ],
    ['a relative link', '<a href="../poissa/">', '../poissa/'],
    ['a lost image', '<img src="/media/1.png">', '/media/1.png'],
    ['a lost image of a set', '<img srcset="/_astro/a.css 1x, /media/2.png 2x">', '/media/2.png'],
    ['a lost script', '<script src="/_astro/a.js"></script>', '/_astro/a.js'],
    ['a lost stylesheet', '<link rel="stylesheet" href="/_astro/b.css">', '/_astro/b.css'],
    ['a lost symbol file', '<svg><use href="/_astro/i.svg#x"/></svg>', '/_astro/i.svg#x'],
    ['a form that leads nowhere', '<form action="/poissa/">', '/poissa/'],
  ])('refuses %s', async (_what, html, address) => {
    await expect(check(page(html))).rejects.toThrow(
      `Addresses lead to nothing on the site: ${address} (on /jarjestot/aallokko-ry/). Mend the template`,
    );
    expect(await check(page(html), { allowBrokenLinks: true })).toHaveLength(1);
  });

  it('may lead elsewhere', async () => {
    const elsewhere =
      '<a href="https://muualla.example/x"></a><a href="mailto:a@b.example"></a><a href="tel:+358"></a><a href="#b"></a><img src="data:,">';
    expect(await check(page(elsewhere))).toEqual([]);
  });

  it('that an editor wrote are told of, and keep nobody waiting', async () => {
    const website = 'https://sivusto.example/vanha/';
    const cms = cmsContent({ organisations: [cmsOrganisation({ website })] });
    expect(await check(page(`<a href="${website}">`), {}, cms)).toEqual([
      `Links that are up to editors lead to nothing on the site: ${website} (on /jarjestot/aallokko-ry/).`,
    ]);
    await expect(check(page(`<img src="${website}">`), {}, cms)).rejects.toThrow(website);
  });
});

it('tells of a page that the layout links to and nobody has published', async () => {
  expect(await check({ '404.html': '<a href="/jarjestoille/">' })).toEqual([
    'Links that are up to editors lead to nothing on the site: /jarjestoille/ (on /404.html).',
  ]);
});

describe('sizes', () => {
  const big = 'x'.repeat(6 * 1024 * 1024);

  it('refuse an absurd file, until it is said to be meant', async () => {
    await expect(check({ 'huge.json': big })).rejects.toThrow(
      'Files are over 5.0 MB: huge.json (6.0 MB). Make them smaller, or raise RELEASE_MAX_FILE_MB',
    );
    expect(await check({ 'huge.json': big }, { maxFileBytes: 7 * 1024 * 1024 })).toEqual([]);
  });

  it("tell of an editor's absurd image", async () => {
    expect(await check({ 'media/1.png': big })).toEqual([
      'Images are over 5.0 MB: media/1.png (6.0 MB).',
    ]);
  });

  it('tell of heavy pages, by their compressed copies', async () => {
    const html = goodSite['index.html'] ?? '';
    expect(await check({ 'index.html': html + 'x'.repeat(20_000) })).toEqual([]);
    const heavy = randomBytes(14_500).toString('base64');
    expect(await check({ 'index.html': html + heavy })).toEqual([
      expect.stringMatching(
        /^1 pages weigh over 14 kB compressed with their stylesheet: \/ 14\.\d kB\.$/,
      ),
    ]);
  });
});
