import type { Page } from '@playwright/test';
import type { FinnishOnly } from '../finnish-only.ts';

/** Sends a change of the form that is open for review, and looks at every question on the way. */
export async function sendChange(page: Page, finnish: FinnishOnly, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Tiivistelmä' }).fill(words);
  await page.getByRole('button', { name: 'Tallenna luonnos' }).click();
  await page.getByText('Tallennettu', { exact: true }).first().waitFor();
  await finnish.look('saved draft');
  await page.getByRole('button', { name: 'Lisää julkaisutoimintoja' }).click();
  await page.getByRole('menuitem', { name: 'Hylkää muutokset' }).click();
  await page.getByRole('alertdialog').waitFor();
  await finnish.look('discarding changes');
  await page.getByRole('alertdialog').getByRole('button', { name: 'Peruuta' }).click();
  await page.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Uusi tiivistelmä.');
  await finnish.look('sending for review');
  await dialog.getByRole('button', { name: 'Lähetä tarkistettavaksi' }).click();
  await page.getByText(/^Odottaa tarkistusta/).waitFor();
  await finnish.look('waiting for review');
}
