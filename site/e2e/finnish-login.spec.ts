import { expect, test, type Page } from '@playwright/test';
import { labels } from './admin/labels.ts';
import { FinnishOnly } from './finnish/finnish-only.ts';
import { addresses } from './service/addresses.ts';

/** The admin's page of a path, when it no longer loads. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(addresses.admin + path);
  await page.locator('h1, [role="alert"]').first().waitFor();
  await expect(page.getByText('Ladataan')).toHaveCount(0);
}

test('nobody who logs in or asks for a new password meets English', async ({ page }) => {
  const finnish = new FinnishOnly(page);
  await open(page, '/auth/login');
  await finnish.look('login');
  const logInButton = page.getByRole('button', { name: labels.logIn });
  await logInButton.click();
  await finnish.look('login, nothing filled in');
  await page.getByRole('textbox', { name: labels.email }).fill('vieras@pohjoissavolaiset.example');
  await page.getByRole('textbox', { name: labels.password }).fill('Vaara1234');
  await logInButton.click();
  await page.getByText('Sähköpostiosoite tai salasana on väärä.').waitFor();
  await finnish.look('login, wrong password');
  await open(page, '/auth/forgot-password');
  await finnish.look('forgotten password');
  await page.getByRole('textbox').fill('vieras@pohjoissavolaiset.example');
  await page.getByRole('button', { name: 'Lähetä linkki' }).click();
  await page.getByText('Katso sähköpostisi').waitFor();
  await finnish.look('forgotten password, sent');
  await open(page, '/auth/reset-password?code=vanhentunut');
  await finnish.look('new password');
  await page.locator('button[type="submit"]').click();
  await finnish.look('new password, nothing filled in');
  await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
  expect(finnish.english).toEqual([]);
});
