import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { watchPage } from './watch-page.ts';

const organisation = '/jarjestot/ystavapalvelu-kahvipannu/';
const event = '/tapahtumat/kielikahvila-torstaisin-kuopiossa/';

async function collect(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lisää monisteeseen' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Poista monisteesta' })).toBeFocused();
}

test('organisations and events are collected from page to page, and nothing is stored', async ({
  page,
  context,
}) => {
  await page.goto(organisation);
  await collect(page);
  await expect(page.getByRole('link', { name: 'Moniste (1)' })).toBeVisible();
  // By links, by a place within the page and by the search form, without losing the list.
  await page.getByRole('link', { name: 'Tapahtumat' }).first().click();
  await expect(page).toHaveURL(/\/tapahtumat\/#moniste=/);
  await expect(page.getByRole('link', { name: 'Moniste (1)' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Siirry kohtaan' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/#moniste=/);
  await page.locator(`a[href^="${event}"]`).first().click();
  await collect(page);
  await page.getByRole('link', { name: 'Moniste (2)' }).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('article').getByRole('heading', { level: 2 })).toHaveCount(2);
  await expect(main).toContainText('017 000 1001');
  await expect(main).toContainText('Milloin');
  await expect(main.locator('svg.code path')).toHaveCount(2);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the sheet is sent as a link, and taken from until it is empty', async ({ page }) => {
  const watched = watchPage(page);
  const list = [organisation, event].map((path) => path.slice(1, -1)).join(',');
  await page.goto(`/moniste/#moniste=${list}`);
  const sheet = page.locator('handout-sheet');
  await expect(sheet.locator('article')).toHaveCount(2);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button').first()).toBeHidden();
  await expect(sheet.locator('svg.code').first()).toBeVisible();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: 'Poista: Ystäväpalvelu Kahvipannu ry' }).click();
  await expect(sheet.locator('article')).toHaveCount(1);
  await page.goBack();
  await expect(sheet.locator('article')).toHaveCount(2);
  await page.goForward();
  await expect(sheet.locator('article')).toHaveCount(1);
  await page.getByRole('button', { name: /^Poista: / }).click();
  await expect(sheet).toContainText('Moniste on tyhjä');
  expect(watched).toEqual({ foreignRequests: [], failedRequests: [], consoleErrors: [] });
});

test('what is gone is said kindly, and the rest is there', async ({ page }) => {
  const list = `jarjestot/tata-ei-ole-enaa,${organisation.slice(1, -1)}`;
  await page.goto(`/moniste/#moniste=${list}`);
  const sheet = page.locator('handout-sheet');
  await expect(sheet.locator('article').first()).toContainText('ei ole enää palvelussa');
  await expect(sheet.locator('article').nth(1)).toContainText('Ystäväpalvelu Kahvipannu');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the handout says what it needs, and nothing else mentions it', async ({ page }) => {
    await page.goto('/moniste/');
    await expect(page.getByRole('main')).toContainText('tarvitsee JavaScriptin');
    await page.goto(organisation);
    await expect(page.getByText(/moniste/i).and(page.locator(':visible'))).toHaveCount(0);
  });
});
