import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';
import { openScreen } from './open-screen.ts';

/** The list of a content type, with its menu of filters opened, and with nothing found. */
export async function lookAtList(page: Page, finnish: FinnishOnly, uid: string): Promise<void> {
  const path = `/content-manager/collection-types/${uid}`;
  await openScreen(page, path);
  await page.getByRole('grid').waitFor();
  await finnish.look(`list of ${uid}`);
  await page.getByRole('button', { name: 'Rajaa' }).click();
  const filters = page.getByRole('dialog');
  await filters.getByRole('combobox').first().waitFor();
  await finnish.look(`list of ${uid}, filters`);
  for (const box of await filters.getByRole('combobox').all()) {
    await box.click();
    await finnish.look(`list of ${uid}, a filter's choices`);
    await page.keyboard.press('Escape');
  }
  await openScreen(page, `${path}?_q=xyzzy`);
  await page.getByText('Ei yhtään').waitFor();
  await finnish.look(`list of ${uid}, nothing found`);
}
