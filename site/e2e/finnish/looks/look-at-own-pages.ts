import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { openScreen } from './open-screen.ts';

const pages = [
  ['start page', '/'],
  ['page that is not there', '/ei-ole'],
  ['page without permission', '/settings/users'],
  ['profile', '/me'],
] as const;

/** What everybody has: the start page, their menu, their details, and pages that refuse them. */
export async function lookAtOwnPages(page: Page, finnish: FinnishOnly): Promise<void> {
  for (const [name, path] of pages) {
    await openScreen(page, path);
    await finnish.look(name);
  }
  await page.getByRole('main').getByRole('textbox').last().fill('x');
  await page.getByRole('button', { name: 'Tallenna' }).click();
  await page
    .getByText(/salasana/i)
    .first()
    .waitFor();
  await finnish.look('profile, saved with mistakes');
  await openScreen(page, '/');
  await page.getByRole('navigation').getByRole('button').last().click();
  const menu = page.getByRole('menu');
  await menu.waitFor();
  await finnish.look('menu of the user');
  // On the menu itself: on a busy machine, it may not have taken the keys yet.
  await menu.press('Escape');
  await menu.waitFor({ state: 'hidden' });
}
