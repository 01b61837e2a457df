import { expect, test } from '@playwright/test';
import { t } from '../src/i18n/t.ts';
import { crawl, type CrawledPage } from './crawl.ts';

let pages: CrawledPage[];

test.beforeAll(async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.goto(`${baseURL}/`);
  pages = await crawl(page);
  await page.close();
});

/** Paths of the pages for which something does not hold. */
const pathsWhere = (isWrong: (page: CrawledPage) => boolean) =>
  pages.filter(isWrong).map(({ path }) => path);

test('the whole site is reached from the home page', () => {
  // 283 organisations and 227 events alone.
  expect(pages.length).toBeGreaterThan(600);
});

test('every internal link leads somewhere', () => {
  const broken = pages
    .filter(({ status }) => status !== 200)
    .map(({ path, status, linkedFrom }) => `${path} (${status}), linked from ${linkedFrom}`);
  expect(broken).toEqual([]);
});

test('every link to a place in a page finds it', () => {
  const idsByPath = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  const lost = pages.flatMap(({ path, fragments }) =>
    fragments
      .filter(({ target, id }) => !idsByPath.get(target)?.has(id))
      .map(({ target, id }) => `${target}#${id}, linked from ${path}`),
  );
  expect(lost).toEqual([]);
});

test('every page is in Finnish and has one main heading', () => {
  expect(pathsWhere(({ language }) => language !== 'fi')).toEqual([]);
  expect(pathsWhere(({ headings }) => headings !== 1)).toEqual([]);
});

test('every page has a title of its own and a description', () => {
  expect(pathsWhere(({ title }) => title.length < 5)).toEqual([]);
  expect(pathsWhere(({ description }) => description.length < 20)).toEqual([]);
  const titles = pages.map(({ title }) => title);
  const repeated = titles.filter((title, index) => titles.indexOf(title) !== index);
  expect(repeated).toEqual([]);
});

test('every page says its own address', ({ baseURL }) => {
  expect(pathsWhere(({ path, canonical }) => canonical !== `${baseURL}${path}`)).toEqual([]);
});

test('the sitemap names every page that search engines should know', async ({
  request,
  baseURL,
}) => {
  const index = await (await request.get('/sitemap-index.xml')).text();
  const sitemaps = await Promise.all(
    locations(index).map(async (address) => (await request.get(address)).text()),
  );
  const inSitemap = sitemaps.flatMap(locations).map((address) => address.replace(`${baseURL}`, ''));
  const crawled = pathsWhere(({ isUnlisted }) => !isUnlisted);
  expect(crawled.filter((path) => !inSitemap.includes(path))).toEqual([]);

  const notices = ['past', 'cancelled', 'postponed'] as const;
  const isOver = new RegExp(
    [
      ...notices.map((notice) => t(`eventNotice.${notice}`)),
      t('help.offerPaused'),
      t('help.offerUnconfirmed'),
      t('help.offerEnded', { date: '[0-9.]+' }),
    ].join('|'),
  );
  // What no list leads to any more keeps its address, and says that it is over.
  for (const path of inSitemap.filter((address) => !crawled.includes(address))) {
    const response = await request.get(path);
    expect([path, response.status()]).toEqual([path, 200]);
    expect(await response.text(), path).toMatch(isOver);
  }
});

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, address]) => address ?? []);
}
