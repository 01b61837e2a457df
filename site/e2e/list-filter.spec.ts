import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const rows = (page: Page) => page.locator('main .rows > li:visible');
const status = (page: Page) => page.getByRole('main').getByRole('status');

test('organisations are narrowed down by the keyboard, and the back button undoes it', async ({
  page,
}) => {
  await page.goto('/jarjestot/');
  const all = await rows(page).count();
  await page.getByText('Rajaa luetteloa').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Aihe').focus();
  await page.getByLabel('Aihe').selectOption('Ikäihmiset');
  await expect(page).toHaveURL(/\?teema=ikaihmiset$/);
  await expect(status(page)).toHaveText(/^\d+ järjestöä$/);
  const some = await rows(page).count();
  expect(some).toBeLessThan(all);
  await expect(status(page)).toHaveText(`${some} järjestöä`);

  await page.getByLabel('Sisään ilman portaita').press('Space');
  await expect(page).toHaveURL(/esteeton=1/);
  expect(await rows(page).count()).toBeLessThan(some);
  await page.goBack();
  await expect(page.getByLabel('Sisään ilman portaita')).not.toBeChecked();
  expect(await rows(page).count()).toBe(some);
  await page.getByRole('button', { name: 'Poista rajaukset' }).click();
  expect(await rows(page).count()).toBe(all);
  await expect(page).toHaveURL(/\/jarjestot\/$/);
});

test('a filtered list is shared by its address', async ({ page }) => {
  await page.goto('/tapahtumat/?laji=peer_group&maksuton=1');
  await expect(page.getByLabel('Mitä')).toHaveValue('peer_group');
  await expect(page.getByLabel('Maksuton')).toBeChecked();
  await expect(status(page)).toHaveText(/ilmoitus/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations).toEqual([]);
});

test('nothing found is no dead end', async ({ page }) => {
  await page.goto('/jarjestot/?kunta=vesanto&teema=paihteet-ja-riippuvuudet&kieli=fse');
  await expect(status(page)).toHaveText('Ei tuloksia näillä rajauksilla');
  const ways = page.locator('list-filter li').getByRole('link');
  expect(await ways.count()).toBeGreaterThan(0);
  const [, count] = /\((\d+)\)/.exec((await ways.first().textContent()) ?? '') ?? [];
  await ways.first().click();
  await expect(status(page)).toContainText(`${count} järjestö`);
  expect(await rows(page).count()).toBe(Number(count));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the list is whole and says what leads on', async ({ page }) => {
    await page.goto('/jarjestot/?kieli=sv');
    expect(await rows(page).count()).toBeGreaterThan(280);
    await page.getByText('Rajaa luetteloa').click();
    await expect(page.locator('list-filter')).toContainText('tarvitsee JavaScriptin');
  });
});
