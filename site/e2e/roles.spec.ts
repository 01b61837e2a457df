import { expect, test } from '@playwright/test';
import { labels } from './admin/labels.ts';
import { logInOnPage } from './admin/log-in-on-page.ts';
import { logIn } from './admin/log-in.ts';
import { openContent } from './admin/open-content.ts';
import { addresses } from './service/addresses.ts';

/** As the menu calls them. */
const contentTypes = [
  labels.organisations,
  labels.events,
  labels.news,
  labels.pages,
  'Kunnat ja alueet',
  'Teemat',
  'Kohderyhmät',
  'Palvelukielet',
  'Haun synonyymit',
  'Apuosiot',
  'Avun lajit',
  'Auttamistoiminta',
  'Tilannekuvat',
  'Palvelun asetukset',
];

test('the representative sees neither news, static texts nor settings', async ({ page }) => {
  await logIn(page, 'representative');
  const menu = await openContent(page);
  const link = (name: string) => menu.getByRole('link', { name, exact: true });
  await expect(link(labels.organisations)).toBeVisible();
  await expect(link(labels.events)).toBeVisible();
  await expect(link(labels.news)).toBeHidden();
  await expect(link(labels.pages)).toBeHidden();
  await page.goto(`${addresses.admin}/settings/users`);
  await expect(page.getByText('koordinaattori@pohjoissavolaiset.example')).toBeHidden();
});

test("the representative's list holds their own two organisations", async ({ page }) => {
  await logIn(page, 'representative');
  const menu = await openContent(page);
  await menu.getByRole('link', { name: labels.organisations, exact: true }).click();
  const rows = page.getByRole('main').getByRole('row');
  await expect(rows.filter({ hasText: 'Ystäväpalvelu Kahvipannu ry' })).toBeVisible();
  // The head and two entries.
  await expect(rows).toHaveCount(3);
});

test('the coordinator sees every type of content, and the settings of the service', async ({
  page,
}) => {
  await logIn(page, 'coordinator');
  const menu = await openContent(page);
  await expect(menu.getByRole('link')).toHaveCount(contentTypes.length);
  for (const name of contentTypes)
    await expect(menu.getByRole('link', { name, exact: true })).toBeVisible();
});

test('the administrator reaches the settings', async ({ page }) => {
  await logInOnPage(page, 'administrator');
  await page.getByRole('link', { name: labels.settings, exact: true }).click();
  await expect(page.getByRole('link', { name: labels.users, exact: true })).toBeVisible();
});
