import { expect, type Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';

/** The rich text editor of a form: a link being written, and the editor over the whole window. */
export async function lookAtEditor(page: Page, finnish: FinnishOnly): Promise<void> {
  const address = page.getByPlaceholder('Liitä linkin osoite');
  // The editor learns of a selection a moment after it is made, and links nothing before.
  await expect(async () => {
    await page.getByRole('main').locator('[contenteditable="true"]').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+End');
    await page.getByRole('button', { name: 'Linkki', exact: true }).first().click();
    await expect(address).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await address.fill('www');
  await finnish.look('editor, a link');
  await page.getByRole('button', { name: 'Peruuta' }).click();
  await page.getByRole('button', { name: 'Suurenna' }).first().click();
  await page.getByRole('button', { name: 'Pienennä' }).waitFor();
  await finnish.look('editor, full window');
  await page.getByRole('button', { name: 'Pienennä' }).click();
}
