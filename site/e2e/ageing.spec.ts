import { expect, test, type Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const day = 86_400_000;

/** Opens a page as if it were so many milliseconds after `instant`. */
async function openAfter(page: Page, path: string, instant: string, later = 1): Promise<void> {
  await page.clock.setFixedTime(new Date(Date.parse(instant) + later));
  await page.goto(path);
}

/** When the first event of the list that is over at some time is over. */
async function firstEnd(page: Page): Promise<string> {
  const line = page.locator('li[data-until]:not([data-then])').first();
  return (await line.getAttribute('data-until')) ?? '';
}

test('what has ended today is hidden, and stays for whoever has no JavaScript', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(pageKinds.events);
  const end = await firstEnd(page);
  const line = page.locator(`li[data-until="${end}"]`).first();
  await openAfter(page, pageKinds.events, end, -1);
  await expect(line).toBeVisible();
  await openAfter(page, pageKinds.events, end);
  await expect(line).toBeHidden();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${baseURL}${pageKinds.events}`);
  await expect(plain.locator(`li[data-until="${end}"]`).first()).toBeVisible();
  await plain.close();
});

test('a day whose events are all over goes with them, and an empty week says that it is', async ({
  page,
}) => {
  await page.goto(pageKinds.home);
  const days = page.locator('li[data-empties]');
  const ends = await days
    .last()
    .locator('li')
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-until') ?? ''));
  const last = ends.sort().at(-1) ?? '';
  await openAfter(page, pageKinds.home, last, -1);
  await expect(days.last()).toBeVisible();
  await openAfter(page, pageKinds.home, last, 7 * day);
  await expect(page.getByText('Tälle viikolle ei ole ilmoitettu tapahtumia.')).toBeVisible();
  await expect(days.filter({ visible: true })).toHaveCount(0);
});

test('a page of an event that is held once says when it is over', async ({ page, request }) => {
  await page.goto(pageKinds.events);
  const paths = await page
    .locator('li[data-until]:not([data-then]) a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // What recurs has a line without a next time, too, unless it ends today.
  let found = { path: '', end: '' };
  for (const path of paths) {
    const end = /data-after="([^"]+)"/.exec(await (await request.get(path)).text())?.[1];
    if (end === undefined) continue;
    found = { path, end };
    break;
  }
  const over = page.getByText('Tämä on jo ollut.');
  await openAfter(page, found.path, found.end, -day);
  await expect(over).toBeHidden();
  await openAfter(page, found.path, found.end);
  await expect(over).toBeVisible();
});

test('the facts of an organisation age in words, with a caution after a year', async ({
  page,
  browser,
  baseURL,
}) => {
  const path = pageKinds['an organisation'];
  await page.goto(path);
  const date = (await page.locator('[data-age-of]').getAttribute('data-age-of')) ?? '';
  const main = page.getByRole('main');
  const caution = main.getByText('Tarkistuksesta on yli vuosi');

  await openAfter(page, path, date, 245 * day);
  await expect(main).toContainText('(noin 8 kuukautta sitten)');
  await expect(caution).toBeHidden();
  await openAfter(page, path, date, 400 * day);
  await expect(main).toContainText('(yli vuosi sitten)');
  await expect(caution).toBeVisible();

  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${baseURL}${path}`);
  const [year, month, dayOfMonth] = date.split('-').map(Number);
  await expect(plain.getByRole('main')).toContainText(
    `Tiedot tarkistettu ${dayOfMonth}.${month}.${year}`,
  );
  await plain.close();
});
