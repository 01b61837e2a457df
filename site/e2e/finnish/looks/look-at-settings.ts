import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';

/** The settings of the service, as the menu opens them. */
export async function lookAtSettings(page: Page, finnish: FinnishOnly): Promise<void> {
  await page.getByRole('link', { name: 'Palvelun asetukset', exact: true }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Palvelun asetukset' }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Muutokset' }).waitFor();
  await finnish.look('settings');
}
