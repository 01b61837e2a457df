import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';
import { parseDocument, DomUtils } from 'htmlparser2';

test.use({ javaScriptEnabled: false });

/** Titles of a feed's items, in their order. */
function titlesOf(rss: string): string[] {
  const document = parseDocument(rss, { xmlMode: true });
  return DomUtils.getElementsByTagName('item', document).map((item) =>
    DomUtils.textContent(DomUtils.getElementsByTagName('title', item)),
  );
}

test('an event goes into a calendar from its page', async ({ page, request }) => {
  await page.goto('/tapahtumat/');
  await page.getByRole('main').locator('section a').first().click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  const link = page.getByRole('link', { name: 'Lisää kalenteriin' });
  const file = await request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  const [entry] = ICAL.Component.fromString(await file.text()).getAllSubcomponents('vevent');
  expect(entry?.getFirstPropertyValue('summary')).toContain(title);
  expect(entry?.getFirstPropertyValue('url')).toBe(page.url());
});

const places = [
  { path: '/tapahtumat/', name: 'all events' },
  { path: '/kunnat/kuopio/', name: 'a municipality' },
  { path: '/teemat/kulttuuri-ja-taide/', name: 'a theme' },
];
for (const { path, name } of places)
  test(`the events of ${name} are subscribed to as a calendar and as RSS`, async ({
    page,
    request,
  }) => {
    await page.goto(path);
    const address = async (label: string) =>
      (await page.getByRole('link', { name: label }).first().getAttribute('href')) ?? '';
    const calendar = await (await request.get(await address('Tilaa kalenteriin'))).text();
    const entries = ICAL.Component.fromString(calendar).getAllSubcomponents('vevent');
    expect(entries.length).toBeGreaterThan(0);
    const rss = await request.get(await address('Tilaa syötteenä (RSS)'));
    expect(rss.headers()['content-type']).toBe('application/xml; charset=utf-8');
    const titles = titlesOf(await rss.text());
    expect(titles.length).toBeGreaterThan(0);
    await expect(page.getByRole('main')).toContainText(titles[0] ?? 'nothing');
  });

test('news are followed by a feed reader', async ({ page, request }) => {
  await page.goto('/uutiset/');
  const link = page.getByRole('link', { name: 'Tilaa syötteenä (RSS)' });
  const rss = await request.get((await link.getAttribute('href')) ?? '');
  const titles = titlesOf(await rss.text());
  const shown = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts();
  expect(titles).toEqual(shown.slice(0, titles.length));
  expect(titles.length).toBeGreaterThan(10);
});
