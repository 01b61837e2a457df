import { expect, type Page, test } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';

const path = pageKinds['the calendar of the next month'];
const poster = pageKinds['a poster of a municipality'];
const booklet = pageKinds['a booklet of a municipality'];
const day = 86_400_000;

const gridOf = (page: Page) => page.getByRole('table');
const firstDay = (page: Page) => page.locator('ol > li[data-empties]').first();

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one comes from the home page and the list to the calendar, and on to the next month', async ({
    page,
  }) => {
    await page.goto('/tapahtumat/');
    await expect(page.getByRole('link', { name: 'Kalenteri kuukausittain' })).toBeVisible();
    await page.goto('/');
    await page.getByRole('link', { name: 'Koko kuukausi' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      /^Tapahtumat \S+kuussa \d{4}$/,
    );
    await page.getByRole('link', { name: /^Seuraava: / }).click();
    await expect(page).toHaveURL(new RegExp(`${path}$`));
    await expect(
      page.getByRole('navigation', { name: 'Kuukaudet' }).locator('[aria-current=page]'),
    ).toHaveAttribute('href', path);
  });

  test('each day of the table leads to its list, which is as long as the table says', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    const days = await gridOf(page)
      .locator('td a[href]')
      .evaluateAll((links) =>
        links.map((link) => ({
          href: link.getAttribute('href') ?? '',
          count: Number(link.querySelector('i')?.textContent),
        })),
      );
    expect(days.length).toBeGreaterThan(10);
    for (const { href, count } of days)
      await expect(page.locator(href).locator('.rows > li')).toHaveCount(count);
    await expect(gridOf(page).getByRole('columnheader')).toHaveCount(8);
  });

  test('on a phone the month is a list by weeks and days', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await expect(gridOf(page)).toBeHidden();
    const weeks = page.getByRole('navigation', { name: 'Siirry viikkoon' });
    const last = weeks.getByRole('link').last();
    await last.click();
    await expect(page).toHaveURL(/#v\d+$/);
    const heading = page.getByRole('heading', { name: (await last.textContent())?.trim() ?? '' });
    await expect(heading).toBeInViewport();
  });
});

test('the table is walked by the keyboard to a day, or passed by', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(path);
  const skip = page.getByRole('link', { name: 'Ohita kalenteri' });
  await skip.focus();
  await page.keyboard.press('Tab');
  const links = gridOf(page).locator('a[href]');
  await expect(links.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(links.nth(1)).toBeFocused();
  const id = (await links.nth(1).getAttribute('href')) ?? '';
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator(id).getByRole('link').first()).toBeFocused();

  await skip.press('Enter');
  await page.keyboard.press('Tab');
  await expect(firstDay(page).getByRole('link').first()).toBeFocused();
});

test('a day that is over goes, and the table no longer leads there', async ({ page }) => {
  const today = pageKinds['the calendar of a month'];
  await page.goto(today);
  const id = (await firstDay(page).getAttribute('id')) ?? '';
  const link = gridOf(page).locator(`a[href="#${id}"]`);
  const end = await firstDay(page)
    .locator('li')
    .evaluateAll((lines) =>
      lines
        .map((line) => line.getAttribute('data-until') ?? '')
        .sort()
        .at(-1),
    );
  // At the end of a month the next thing may be too far off to be told.
  test.skip(!end, 'Nothing ends soon.');
  await expect(link).toHaveCount(1);
  await page.clock.setFixedTime(new Date(Date.parse(end ?? '') + day / 24));
  await page.goto(today);
  await expect(page.locator(`#${id}`)).toBeHidden();
  await expect(link).toHaveCount(0);
});

test('an area leads to its poster, which prints on paper of its size, and to the booklet', async ({
  page,
}) => {
  await page.goto('/kunnat/kuopio/');
  await page.getByRole('link', { name: 'Tulosta ilmoitustaululle' }).click();
  await expect(page).toHaveURL(/\/kunnat\/kuopio\/juliste\/\d{4}-\d{2}\/$/);
  await page.goto(poster);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText(/^\S+kuu Kuopiossa$/);
  await expect(main).toContainText('017 000');
  await expect(main.locator('.code path')).toHaveCount(1);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');

  await page.emulateMedia({ media: 'print' });
  for (const hidden of [page.getByRole('navigation'), page.getByRole('contentinfo')])
    await expect(hidden.filter({ visible: true })).toHaveCount(0);
  expect(await paperOf(page)).toEqual([595, 842]);

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('link', { name: 'Vihko' }).click();
  await expect(page).toHaveURL(new RegExp(`${booklet}$`));
  for (const heading of ['Jatkuva toiminta', 'Järjestöjen puhelinnumeroita'])
    await expect(main.getByRole('heading', { name: heading })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect(await paperOf(page)).toEqual([842, 595]);
});

/** Width and height of the first printed sheet in points. */
async function paperOf(page: Page): Promise<number[]> {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return [Number(width), Number(height)].map((length) => Math.round(length));
}
